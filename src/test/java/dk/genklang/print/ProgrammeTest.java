package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The week of a place on its wall. Every test is on Saturday 21 November 2026. */
class ProgrammeTest {
  @TempDir Path folder;

  @Test
  void theWeekIsReadDayByDay() {
    byte[] programme =
        only(
            PaperSite.here("krolf", "Krolf", PaperSite.weekly("tuesday", "10:00", "12:00"))
                + PaperSite.here("kor", "Kor", PaperSite.weekly("tuesday", "19:00", "21:30")));
    assertEquals(
        "Ugens program Huset Bygaden 1, Byen Dag Formiddag Aften Mandag Tirsdag 10–12 Krolf Gratis"
            + " 19–21.30 Kor Gratis Onsdag Torsdag Fredag Torsdag 24. december: Lukket. Juleaften"
            + " Ny her? Vagten viser dig til rette. Ring gerne først på 00 00 00 20."
            + " Tjekket 1. oktober 2026 Prøve Kommune proeve.example.org /moedesteder/huset",
        Structure.text(programme));
  }

  @Test
  void everySecondWeekTellsTheNextDayAndMonthlyThingsTheirDates() {
    String text =
        text(
            PaperSite.here(
                    "strik",
                    "Strik",
                    "- {every: 2 weeks, on: [monday], from: \"14:00\", to: \"16:00\","
                        + " start: 2026-09-07}")
                + PaperSite.here(
                    "suppe",
                    "Suppe",
                    "- {every: month, on: last friday, from: \"18:00\", start: 2026-09-01}")
                + PaperSite.here("jul", "Jul", "- {every: once, on: 2026-12-05, from: \"11:00\"}"));
    assertTrue(text.contains("14–16 Strik Hver anden uge, næste 30. nov."), text);
    assertTrue(
        text.contains("Nogle gange 27. nov., 25. dec. og 29. jan. kl. 18 Suppe 5. dec. kl. 11 Jul"),
        text);
  }

  @Test
  void holidaysAreToldWithWhatIsOff() {
    String holidays =
        """
        -- content/holidays.yml --
        - {id: jul, name: Jul og nytår, from: 2026-12-21, until: 2027-01-03}
        """;
    String except = "[jul, 2026-12-01]";
    String tuesdays =
        "- {every: week, on: [tuesday], from: \"10:00\", start: 2026-09-01, except: "
            + except
            + "}";
    String text =
        text(
            holidays
                + PaperSite.here("krolf", "Krolf", tuesdays)
                + PaperSite.here("kor", "Kor", PaperSite.weekly("monday", "19:00", "21:00")));
    assertTrue(text.contains("Tirsdag 1. december: Krolf holder fri"), text);
    assertTrue(text.contains("Jul og nytår, 21. dec.–3. jan.: Krolf holder fri"), text);
  }

  @Test
  void whatPausesIsNamedBelowAndWhatIsCancelledIsNot() {
    String times = PaperSite.weekly("tuesday", "10:00", "12:00");
    String text =
        text(
            PaperSite.here("krolf", "Krolf", times)
                + PaperSite.here("kor", "Kor", times).replace("signup:", "status: paused\nsignup:")
                + PaperSite.here("dans", "Dans", times)
                    .replace("signup:", "status: cancelled\nsignup:"));
    assertTrue(text.contains("Holder pause: Kor"), text);
    assertFalse(text.contains("Dans"), text);
  }

  @Test
  void aPlaceWithoutActivitiesHasNoProgrammeButAFolder() {
    PrintShop shop = new PrintShop(folder, PaperSite.PLACE);
    assertEquals(0, shop.print("programme-a4", 1).size());
    String text = PrintShop.text(shop.print("folder-a5", 1).values().iterator().next());
    assertTrue(text.contains("Det sker her Her er ikke noget fast lige nu."), text);
    assertEquals(List.of(), shop.problems());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20})
  void upToTwentyActivitiesStandOnOnePage(int count) {
    assertEquals(1, PrintShop.pages(only(PaperSite.many(count))));
  }

  @Test
  void sixtyActivitiesTakeMorePagesThatRepeatTheHead() {
    byte[] programme = only(PaperSite.many(60));
    assertTrue(PrintShop.pages(programme) > 1);
    String text = PrintShop.text(programme);
    for (int i = 1; i <= 60; i++) {
      assertTrue(text.contains(" " + i + " "), "number " + i);
    }
    assertTrue(text.split("Formiddag", -1).length > 2, "the head stands on each page");
  }

  @Test
  void theLargeProgrammeSaysTheSame() {
    PrintShop shop = new PrintShop(folder, PaperSite.PLACE + PaperSite.many(6));
    String small = PrintShop.text(shop.print("programme-a4", 1).values().iterator().next());
    String large = PrintShop.text(shop.print("programme-a3", 1).values().iterator().next());
    assertEquals(small, large);
  }

  private String text(String files) {
    return PrintShop.text(only(files));
  }

  private byte[] only(String files) {
    PrintShop shop = new PrintShop(folder, PaperSite.PLACE + files);
    byte[] programme = shop.print("programme-a4", 1).values().iterator().next();
    assertEquals(List.of(), shop.problems());
    return programme;
  }
}
