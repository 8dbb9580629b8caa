package dk.genklang.gaps;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.cli.Run;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editors see of a tiny municipality. */
class GapsTest {
  private static final String PLACE =
      """
      -- content/places/%s.md --
      ---
      title: %s
      summary: En stor og lys sal bag ved kirken.
      areas: [%s]
      verified: 2026-10-01
      address: {street: Engvej 1, postcode: "0101", city: Landet}
      transport: Bus 1
      accessibility: {step-free-entrance: yes}
      ---
      """;

  private static final String TOOL =
      """
      -- content/tools/%s.md --
      ---
      title: "%s"
      summary: Noget at have mellem hænderne ved et bord.
      areas: all
      verified: %s
      type: checklist
      source: Os selv
      rights: Fri
      ---
      """;

  private static final String SITE =
      activity(
                  "spis",
                  """
                  schedule:
                    - {every: week, on: [tuesday], from: "17:00", start: 2026-09-01}
                    - {every: once, on: 2026-12-05, from: "12:00"}
                  """)
              .replace("Kom, som du er.", "Tag [et kort](tool/kort#brug).")
          + activity(
                  "skak",
                  """
                  place: salen
                  schedule: {every: month, on: first saturday, from: "10:00", start: 2026-09-01}
                  """)
              .replace("title: Fællesspisning", "title: Skak")
              .replace("areas: [byen]\n", "")
              .replace("[mad]", "[spil]")
          + activity("forbi", "schedule: {every: once, on: 2026-09-01, from: \"10:00\"}")
              .replace("[mad]", "[spil]")
          + activity("ring", "status: active")
              .replace("areas: [byen]", "areas: all")
              .replace("2026-10-01", "2026-06-20\nverified_by: Brobyggeren")
          + PLACE.formatted("salen", "Salen", "landet")
          + PLACE.formatted("loftet", "Loftet", "byen")
          + TOOL.formatted("kort", "Kort", "2026-05-01")
          + TOOL.formatted("plakat", "=Plakat", "2026-10-01");

  @TempDir Path folder;

  @Test
  void theOverviewForPeople() {
    TinySite.in(folder, SITE);
    Run run = Run.in(folder, "gaps");
    assertEquals("", run.err());
    assertEquals(
        """
        Overblik 21. november 2026
        Aktiviteter, der kommer igen på en ugedag. "dato" er enkelte dage, "aftale" er efter aftale, og · er ingen.

          Byen               man.  tirs.  ons.  tors.  fre.  lør.  søn.  dato  aftale  alle
          Mad og fællesskab     ·      1     ·      ·     ·     ·     ·     1       1     2
          Spil                  ·      ·     ·      ·     ·     ·     ·     ·       ·     ·
          I alt                 ·      1     ·      ·     ·     ·     ·     1       1     2

          Landet             man.  tirs.  ons.  tors.  fre.  lør.  søn.  dato  aftale  alle
          Mad og fællesskab     ·      ·     ·      ·     ·     ·     ·     ·       1     1
          Spil                  ·      ·     ·      ·     ·     1     ·     ·       ·     1
          I alt                 ·      ·     ·      ·     ·     1     ·     ·       1     2

        Skal tjekkes
          Hele kommunen – Brobyggeren
            Fællesspisning (activity/ring), senest 17. december 2026
          Hele kommunen – ingen har skrevet sit navn
            Kort (tool/kort), skulle være tjekket senest 28. oktober 2026

        Mødesteder uden program de næste tre måneder
          Loftet (place/loftet)

        Redskaber, som ingen tekst eller samling fører til
          =Plakat (tool/plakat)

        Emner uden noget i weekenden
          Mad og fællesskab

        Ugedage uden noget
          Byen: mandag, onsdag, torsdag, fredag, lørdag, søndag (hele weekenden)
          Landet: mandag, tirsdag, onsdag, torsdag, fredag, søndag

        Emner, som mangler, og som mindst halvdelen af områderne har
          Byen: Spil (1 af 2 har det)
        """,
        run.out());
    assertEquals(0, run.exit());
  }

  @Test
  void inEnglish() {
    TinySite.in(folder, SITE);
    assertEquals(
        """
        Overview 21 November 2026
        Activities that come again on a weekday. "date" is single days, "agreed" is by agreement, and · is none.

          Byen               Mon  Tue  Wed  Thu  Fri  Sat  Sun  date  agreed  all
          Mad og fællesskab    ·    1    ·    ·    ·    ·    ·     1       1    2
          Spil                 ·    ·    ·    ·    ·    ·    ·     ·       ·    ·
          In all               ·    1    ·    ·    ·    ·    ·     1       1    2

          Landet             Mon  Tue  Wed  Thu  Fri  Sat  Sun  date  agreed  all
          Mad og fællesskab    ·    ·    ·    ·    ·    ·    ·     ·       1    1
          Spil                 ·    ·    ·    ·    ·    1    ·     ·       ·    1
          In all               ·    ·    ·    ·    ·    1    ·     ·       1    2

        To be checked
          The whole municipality – Brobyggeren
            Fællesspisning (activity/ring), by 17 December 2026
          The whole municipality – nobody has put their name
            Kort (tool/kort), should have been checked by 28 October 2026

        Places without a programme in the next three months
          Loftet (place/loftet)

        Tools that no text or collection leads to
          =Plakat (tool/plakat)

        Categories without anything at the weekend
          Mad og fællesskab

        Weekdays without anything
          Byen: Monday, Wednesday, Thursday, Friday, Saturday, Sunday (the whole weekend)
          Landet: Monday, Tuesday, Wednesday, Thursday, Friday, Sunday

        Categories that are missing, and that at least half of the areas have
          Byen: Spil (1 of 2 have it)
        """,
        Run.in(folder, "gaps", "--lang", "en").out());
  }

  @Test
  void forASpreadsheet() {
    TinySite.in(folder, SITE);
    assertEquals(
        """
        row,area,category,weekday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,single,by_agreement,activities,ref,title,verified,due,verified_by
        count,Byen,,,0,1,0,0,0,0,0,1,1,2,,,,,
        count,Byen,Mad og fællesskab,,0,1,0,0,0,0,0,1,1,2,,,,,
        count,Byen,Spil,,0,0,0,0,0,0,0,0,0,0,,,,,
        count,Landet,,,0,0,0,0,0,1,0,0,1,2,,,,,
        count,Landet,Mad og fællesskab,,0,0,0,0,0,0,0,0,1,1,,,,,
        count,Landet,Spil,,0,0,0,0,0,1,0,0,0,1,,,,,
        missing-category,Byen,Spil,,,,,,,,,,,,,,,,
        empty-weekday,Byen,,monday,,,,,,,,,,,,,,,
        empty-weekday,Byen,,wednesday,,,,,,,,,,,,,,,
        empty-weekday,Byen,,thursday,,,,,,,,,,,,,,,
        empty-weekday,Byen,,friday,,,,,,,,,,,,,,,
        empty-weekday,Byen,,saturday,,,,,,,,,,,,,,,
        empty-weekday,Byen,,sunday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,monday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,tuesday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,wednesday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,thursday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,friday,,,,,,,,,,,,,,,
        empty-weekday,Landet,,sunday,,,,,,,,,,,,,,,
        no-weekend,,Mad og fællesskab,,,,,,,,,,,,,,,,
        due,,,,,,,,,,,,,,tool/kort,Kort,2026-05-01,2026-10-28,
        due,,,,,,,,,,,,,,activity/ring,Fællesspisning,2026-06-20,2026-12-17,Brobyggeren
        no-programme,,,,,,,,,,,,,,place/loftet,Loftet,,,
        unlinked-tool,,,,,,,,,,,,,,tool/plakat,'=Plakat,,,
        """
            .replace("\n", "\r\n"),
        Run.in(folder, "gaps", "--format", "csv").out());
  }

  @Test
  void forPrograms() throws Exception {
    TinySite.in(folder, SITE);
    JsonNode json = new ObjectMapper().readTree(Run.in(folder, "gaps", "--format", "json").out());
    assertEquals(1, json.at("/areas/0/categories/0/weekdays/tuesday").asInt());
    assertEquals(2, json.at("/areas/1/activities").asInt());
    assertEquals(
        "[{\"area\":\"byen\",\"category\":\"spil\",\"areas_with_it\":1}]",
        json.at("/missing_categories").toString());
    assertEquals(
        "{\"area\":\"landet\",\"weekdays\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\","
            + "\"friday\",\"sunday\"],\"weekend\":false}",
        json.at("/empty_weekdays/1").toString());
    assertEquals("[\"mad\"]", json.at("/categories_without_weekend").toString());
    assertEquals(
        "{\"ref\":\"activity/ring\",\"title\":\"Fællesspisning\",\"areas\":[\"byen\",\"landet\"],"
            + "\"verified\":\"2026-06-20\",\"due\":\"2026-12-17\",\"verified_by\":\"Brobyggeren\"}",
        json.at("/due/1").toString());
    assertEquals("place/loftet", json.at("/places_without_programme/0/ref").asText());
    assertEquals(
        "[{\"ref\":\"tool/plakat\",\"title\":\"=Plakat\"}]", json.at("/unlinked_tools").toString());
  }

  @Test
  void whatIsHiddenBecauseItIsOldIsDue() {
    TinySite.in(
        folder,
        """
        -- + site-config.yml --
        checks: {stale-after: 30, hide-after: 60}
        """
            + activity("spis", "verified_by: Anna").replace("2026-10-01", "2026-01-01"));
    String out = Run.in(folder, "gaps").out();
    assertTrue(
        out.contains(
            """
            Skal tjekkes
              Byen – Anna
                Fællesspisning (activity/spis), skulle være tjekket senest 31. januar 2026
            """),
        out);
  }

  @Test
  void contentWithErrorsHasNoOverview() {
    TinySite.in(folder, activity("spis", "level: alle"));
    Run run = Run.in(folder, "gaps");
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("[unknown-value]"), run.err());
  }
}
