package dk.genklang.schema;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
  private static final String CONFIG =
      """
      -- + site-config.yml --
      languages: [da, en]
      """;

  @TempDir Path folder;

  @Test
  void whatATranslationLeavesOutIsTheOriginals() {
    TinySite site =
        TinySite.in(
            folder,
            CONFIG
                + activity("spis", "host: {name: Værten, recognise: Gult forklæde}")
                + """
                -- content/activities/spis.en.md --
                ---
                title: Shared supper
                host: {recognise: Yellow apron}
                ---
                """);

    Activity english = english(site);

    assertEquals("Shared supper", english.title());
    assertEquals("Vi spiser sammen ved det lange bord.", english.summary());
    assertEquals(Optional.of("Værten"), english.host().orElseThrow().name());
    assertEquals(Optional.of("Yellow apron"), english.host().orElseThrow().recognise());
    assertEquals("Kom, som du er.\n", english.common().body().text());
    assertEquals(Set.of("summary", "abc", "benefit", "body"), english.common().fallback());
  }

  @Test
  void aTranslatedBodyTakesTheOriginalsPlace() {
    TinySite site =
        TinySite.in(
            folder,
            CONFIG
                + activity("spis", "")
                + "-- content/activities/spis.en.md --\n---\ntitle: Supper\n---\nCome as you are.\n");

    assertEquals("Come as you are.\n", english(site).common().body().text());
    assertEquals(Set.of("summary", "abc", "benefit"), english(site).common().fallback());
  }

  @Test
  void aMistakeInATranslationIsReportedThereAndOnce() {
    TinySite site =
        TinySite.in(
            folder,
            CONFIG
                + activity("spis", "level: alle")
                + """
                -- content/activities/spis.en.md --
                ---
                titel: Supper
                place: nowhere
                ---
                -- content/activities/intet.en.md --
                ---
                title: Nothing
                ---
                -- content/activities/spis.de.md --
                ---
                title: Abendessen
                ---
                """);

    assertEquals(
        List.of(
            "content/activities/intet.en.md translation-without-original",
            "content/activities/spis.de.md language-not-configured",
            "content/activities/spis.en.md:2:1 unknown-key",
            "content/activities/spis.en.md:3:8 missing-reference",
            "content/activities/spis.md:13:8 unknown-value"),
        site.codes());
  }

  @Test
  void areasAndCategoriesAreTranslatedByTheirIds() {
    TinySite site =
        TinySite.in(
            folder,
            CONFIG
                + activity("spis", "")
                + """
                -- content/categories.en.yml --
                - {id: mad, name: Food}
                """);

    assertEquals("Food", site.catalog().in("en").category("mad").orElseThrow().name());
    assertEquals("Spil", site.catalog().in("en").category("spil").orElseThrow().name());
    assertEquals("Mad og fællesskab", site.catalog().category("mad").orElseThrow().name());
  }

  private static Activity english(TinySite site) {
    Catalog catalog = site.catalog().in("en");
    return (Activity) catalog.entry(new Ref(Kind.ACTIVITY, "spis")).orElseThrow();
  }
}
