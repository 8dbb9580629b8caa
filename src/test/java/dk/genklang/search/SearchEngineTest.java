package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchEngineTest {
  private static final Path SITE = SampleSite.published();
  private static SearchEngine engine;

  @BeforeAll
  static void open() throws IOException {
    engine = SearchEngine.open(SITE);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void saysWhatAResultIsCalledAndWhereItIs() {
    Hit krolf = engine.search("krolf", Map.of(), 10).get(0);
    assertEquals("activity/krolf", krolf.ref());
    assertEquals("Krolf på plænen", krolf.title());
    assertEquals("/aktiviteter/krolf/", krolf.url());
    assertTrue(krolf.score() > 1);
  }

  @Test
  void narrowsDownByEveryFacetAtOnce() {
    Map<Facet, Set<String>> filters =
        Map.of(Facet.PRICE, Set.of("free"), Facet.WEEKDAY, Set.of("thursday", "tuesday"));
    assertEquals(
        List.of("activity/laesekreds", "activity/strikkecafe"),
        refs("nørreby", filters).stream().sorted().toList());
  }

  @Test
  void filtersAloneListInTheSitesOrder() {
    List<Hit> hits = engine.search("", Map.of(Facet.AREA, Set.of("aalsted")), 3);
    assertEquals(
        List.of("activity/bankospil", "activity/petanque", "activity/traevaerksted"),
        hits.stream().map(Hit::ref).toList());
    assertEquals(0, hits.get(0).score());
  }

  @Test
  void aDayAndATimeAreThoseOfTheSameMeeting() {
    Map<Facet, Set<String>> tuesdayEvening =
        Map.of(Facet.WEEKDAY, Set.of("tuesday"), Facet.TIME_OF_DAY, Set.of("evening"));
    Map<Facet, Set<String>> tuesdayMorning =
        Map.of(Facet.WEEKDAY, Set.of("tuesday"), Facet.TIME_OF_DAY, Set.of("morning"));
    assertTrue(refs("", tuesdayEvening).contains("activity/stolemotion"));
    assertFalse(refs("", tuesdayMorning).contains("activity/stolemotion"), "that is on Thursdays");
    assertTrue(refs("", tuesdayMorning).contains("activity/gaatur-med-kaffe"));
  }

  @Test
  void whatIsInTheAreaComesBeforeWhatIsInTheNeighbours() {
    Map<Facet, Set<String>> inNorreby =
        Map.of(Facet.AREA, Set.of("noerreby"), Facet.KIND, Set.of("activity"));
    List<String> own = refs("kaffe", inNorreby);
    List<String> wide =
        engine.search("kaffe", inNorreby, true, 100).stream().map(Hit::ref).toList();
    assertEquals(own, wide.subList(0, own.size()));
    assertTrue(wide.contains("activity/gaatur-med-kaffe"), "in Bækskov");
    assertFalse(own.contains("activity/gaatur-med-kaffe"));
    assertEquals(
        refs("kaffe", Map.of()),
        engine.search("kaffe", Map.of(), true, 100).stream().map(Hit::ref).toList());
  }

  @Test
  void takesNoWordForAnother() {
    assertFalse(refs("have", Map.of()).contains("activity/petanque"), "the harbour is no garden");
    assertFalse(refs("have", Map.of()).contains("activity/seniordans"), "nor is to have");
    assertFalse(refs("dans", Map.of()).contains("association/dansk-blindesamfund"));
    assertFalse(refs("kor", Map.of()).contains("activity/whist-og-bridge"));
    assertFalse(refs("mand", Map.of()).contains("activity/krolf"), "which is on Mondays");
  }

  @Test
  void findsTheSameHoweverDanishLettersAreTyped() {
    for (String query : List.of("gåture", "gaature", "gature", "GÅTURE", "ga\u030ature")) {
      assertEquals("activity/gaatur-med-kaffe", refs(query, Map.of()).get(0), query);
    }
    for (String query : List.of("søndag", "soendag", "sondag")) {
      assertEquals("activity/soendagscafe", refs(query, Map.of()).get(0), query);
    }
  }

  @Test
  void hasAnIndexForEveryLanguageWithWhatIsNotTranslated() throws IOException {
    try (SearchEngine english = SearchEngine.open(SITE, "en")) {
      Hit hit = english.search("monday krolf", Map.of(), 1).get(0);
      assertEquals("/en/aktiviteter/krolf/", hit.url());
      assertEquals("activity/gaatur-med-kaffe", english.search("gåture", Map.of(), 1).get(0).ref());
    }
    assertThrows(IllegalArgumentException.class, () -> SearchEngine.open(SITE, "tr"));
  }

  @Test
  void keywordsAreFoundButNotShown() throws IOException {
    assertEquals("tool/nip-nappere", refs("lussefanger", Map.of()).get(0));
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains("lussefangere"), file.toString());
        assertTrue(
            file.toString().contains("terms-") || !Files.readString(file).contains("lussefang"),
            file.toString());
      }
    }
  }

  @Test
  void aFolderWithoutASiteHasNoIndex() {
    assertThrows(NoSuchFileException.class, () -> SearchEngine.open(SITE.resolve("nowhere")));
  }

  private static List<String> refs(String query, Map<Facet, Set<String>> filters) {
    return engine.search(query, filters, 100).stream().map(Hit::ref).toList();
  }
}
