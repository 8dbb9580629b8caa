package dk.genklang.catalog;

import static dk.genklang.testing.TinySite.activity;
import static dk.genklang.testing.TinySite.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.testing.TinySite;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final String HALL = place("salen");

  private static final String CLUB =
      """
      -- content/associations/klubben.md --
      ---
      title: Klubben
      summary: Vi spiller kort og drikker kaffe.
      areas: all
      categories: [spil]
      verified: 2026-10-01
      contact: brobygger
      ---
      """;

  @TempDir Path folder;

  @Test
  void aPlaceAnAssociationAndAnAreaKnowTheirActivities() {
    Catalog catalog =
        TinySite.in(folder, HALL + CLUB + at("whist", "place: salen\norganizer: klubben"))
            .catalog();

    assertEquals(List.of("activity/whist"), refs(catalog.activitiesAt("salen")));
    assertEquals(
        List.of("activity/whist"), refs(catalog.organizedBy(new Ref(Kind.ASSOCIATION, "klubben"))));
    assertEquals(
        List.of("activity/whist", "association/klubben", "place/salen"),
        refs(catalog.inArea("landet")));
    assertEquals(List.of("association/klubben"), refs(catalog.inArea("byen")));
    assertEquals(List.of("landet"), areas(catalog, "whist"));
  }

  @Test
  void draftsAndEntriesOutsideTheirDaysAreNotShown() {
    Catalog catalog =
        TinySite.in(
                folder,
                activity("a", "draft: yes")
                    + activity("b", "visible: {from: 2026-11-22}")
                    + activity("c", "visible: {until: 2026-11-20}")
                    + activity("d", "visible: {from: 2026-11-21, until: 2026-11-21}"))
            .catalog();

    assertEquals(List.of("activity/d"), refs(catalog.entries()));
  }

  @Test
  void whatHasEndedKeepsItsPageAndLeavesTheLists() {
    Catalog catalog =
        TinySite.in(folder, activity("a", "status: ended") + activity("b", "")).catalog();

    assertEquals(List.of("activity/a", "activity/b"), refs(catalog.entries()));
    assertEquals(List.of("activity/b"), refs(catalog.current()));
    assertEquals(List.of("activity/b"), refs(catalog.inCategory("mad")));
  }

  @Test
  void titlesAreSortedAsDanishSorts() {
    String sites =
        List.of("Zumba", "Ålen", "Ørreden", "Æblet", "Aalborg", "Bålet").stream()
            .map(title -> titled(title))
            .collect(Collectors.joining());

    assertEquals(
        List.of("Bålet", "Zumba", "Æblet", "Ørreden", "Aalborg", "Ålen"),
        TinySite.in(folder, sites).catalog().entries().stream().map(Entry::title).toList());
  }

  @Test
  void facetsSayWhatAnActivityIs() {
    Catalog catalog =
        TinySite.in(
                folder,
                HALL
                    + at(
                        "whist",
                        """
                        place: salen
                        schedule:
                          - {every: week, on: [tuesday], from: "10:00", start: 2026-09-01}
                          - {every: month, on: first saturday, from: "19:00", start: 2026-09-01}
                        companion: {who: Naboen}
                        """))
            .catalog();
    Map<Facet, List<String>> facets = catalog.facets(entry(catalog, "whist"));

    assertEquals(List.of("saturday", "tuesday"), facets.get(Facet.WEEKDAY));
    assertEquals(List.of("evening", "morning"), facets.get(Facet.TIME_OF_DAY));
    assertEquals(List.of("step-free-entrance"), facets.get(Facet.ACCESS));
    assertEquals(List.of("companion"), facets.get(Facet.GOOD_TO_KNOW));
    assertEquals(List.of("free"), facets.get(Facet.PRICE));
    assertEquals(List.of("activity/whist"), refs(catalog.with(Facet.WEEKDAY, "tuesday")));
  }

  @Test
  void aPersonIsNamedUntilTheConsentExpires() {
    String contact = "{role: Formand, name: Kim Prøve, consent: 2026-01-01, expires: %s}";
    Catalog catalog =
        TinySite.in(
                folder,
                person("foer", contact.formatted("2026-11-20"))
                    + person("nu", contact.formatted("2026-11-21")))
            .catalog();

    assertEquals(Optional.empty(), named(catalog, "foer"));
    assertEquals(Optional.of("Kim Prøve"), named(catalog, "nu"));
  }

  @Test
  void collectionsAndStoriesAreKnownToWhatTheySpeakOf() {
    Catalog catalog =
        TinySite.in(
                folder,
                activity("spis", "")
                    + """
                    -- content/collections/for-alle.md --
                    ---
                    title: For alle
                    summary: Det, alle kan være med til.
                    verified: 2026-10-01
                    entries: [activity/spis, activity/spis]
                    ---
                    """)
            .catalog();

    assertEquals(
        List.of("collection/for-alle"), refs(catalog.mentions(new Ref(Kind.ACTIVITY, "spis"))));
  }

  @Test
  void addressesFollowTheContract() {
    Routes routes = new Routes(URI.create("https://example.org/faelles/"), "da");
    Ref krolf = new Ref(Kind.ACTIVITY, "krolf");

    assertEquals("/aktiviteter/krolf/", routes.page(krolf, "da"));
    assertEquals("/en/aktiviteter/krolf/", routes.page(krolf, "en"));
    assertEquals("/om/", routes.page(new Ref(Kind.PAGE, "om"), "da"));
    assertEquals("/faelles/soeg/", routes.link("/soeg/"));
    assertEquals("https://example.org/faelles/soeg/", routes.url("/soeg/"));
    assertEquals(
        "/print/activity/krolf/poster-a4.pdf", routes.print(krolf, PrintFormat.POSTER_A4, "da"));
    assertEquals(
        "/en/print/activity/krolf/poster-a3.pdf", routes.print(krolf, PrintFormat.POSTER_A3, "en"));
    assertEquals("/aktiviteter/krolf/kalender.ics", routes.calendar(krolf));
    assertEquals("aktiviteter/krolf/index.html", Routes.file("/aktiviteter/krolf/"));
  }

  private static String at(String id, String keys) {
    return activity(id, keys).replace("areas: [byen]\n", "").replace("setting: outdoors\n", "");
  }

  private static String titled(String title) {
    String id = "x" + Math.floorMod(title.hashCode(), 100_000);
    return activity(id, "").replace("title: Fællesspisning", "title: " + title);
  }

  private static String person(String id, String contact) {
    return activity(id, "").replaceFirst("contact: .*", "contact: " + contact);
  }

  private static Optional<String> named(Catalog catalog, String id) {
    return catalog.details(entry(catalog, id).contact().orElseThrow()).person();
  }

  private static Activity entry(Catalog catalog, String id) {
    return (Activity) catalog.entry(new Ref(Kind.ACTIVITY, id)).orElseThrow();
  }

  private static List<String> areas(Catalog catalog, String id) {
    return catalog.areas(entry(catalog, id)).stream().map(Area::id).toList();
  }

  private static List<String> refs(Collection<? extends Entry> entries) {
    return entries.stream().map(entry -> entry.ref().toString()).toList();
  }
}
