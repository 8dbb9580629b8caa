package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.testing.TinySite;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Day and time in the few large words of a poster. Every test is on 21 November 2026. */
class WhenTextTest {
  @TempDir Path folder;

  @Test
  void oneWeekdayIsCalledOutWithItsTime() {
    assertEquals(
        "[Tirsdag/Tirs.] 10–12 | Hver tirsdag",
        said("- {every: week, on: [tuesday], from: \"10:00\", to: \"12:00\", start: 2026-09-01}"));
  }

  @Test
  void theStartIsToldWhileItIsToComeAndTheEndWhenItIsInSight() {
    assertEquals(
        "[Torsdag/Tors.] 17.30–20 | Hver torsdag, fra 14. januar 2027, til og med 25. februar 2027",
        said(
            "- {every: week, on: [thursday], from: \"17:30\", to: \"20:00\", start: 2027-01-14,"
                + " end: 2027-02-25}"));
  }

  @Test
  void everySecondWeekTellsTheNextDays() {
    assertEquals(
        "[Hver anden onsdag] 9–10.30 | Næste gange: 25. nov., 9. dec., 23. dec. og 6. jan.",
        said(
            "- {every: 2 weeks, on: [wednesday], from: \"09:00\", to: \"10:30\","
                + " start: 2026-09-02}"));
  }

  @Test
  void monthlyRulesAreSaidAsRules() {
    assertEquals(
        "[Første torsdag i måneden/Første torsdag] 14–16 | Første torsdag i måneden",
        said(
            "- {every: month, on: first thursday, from: \"14:00\", to: \"16:00\","
                + " start: 2026-09-01}"));
  }

  @Test
  void daysInARowAreSaidFromTo() {
    assertEquals(
        "[Mandag–torsdag] 9–12 | Hver mandag, tirsdag, onsdag og torsdag",
        said(
            "- {every: week, on: [monday, tuesday, wednesday, thursday], from: \"09:00\","
                + " to: \"12:00\", start: 2026-09-01}"));
  }

  @Test
  void oneDayIsSaidWithItsDateAndTheYearBelow() {
    assertEquals(
        "[Lørdag 5. december] 11–13 | 5. december 2026",
        said("- {every: once, on: 2026-12-05, from: \"11:00\", to: \"13:00\"}"));
  }

  @Test
  void aFewDatesHaveALineEachAndDaysThatAreOverAreLeftOut() {
    assertEquals(
        "[Lør. 5. dec.] 11–13 + [Søn. 3. jan.] 11–13 | ",
        said(
            "- {every: dates, on: [2026-10-03, 2026-12-05, 2027-01-03], from: \"11:00\","
                + " to: \"13:00\"}"));
  }

  @Test
  void manyDatesAreCountedAndListed() {
    assertEquals(
        "[4 lørdage] 11–13 | 5. dec., 2. jan., 6. feb. og 6. mar.",
        said(
            "- {every: dates, on: [2026-12-05, 2027-01-02, 2027-02-06, 2027-03-06],"
                + " from: \"11:00\", to: \"13:00\"}"));
  }

  @Test
  void twoTimesHaveALineEachAndTheSameTimeOnlyOne() {
    assertEquals(
        "[Mandag/Man.] 10–12 + [Onsdag/Ons.] 17–19 | Hver uge",
        said(
            """
            - {every: week, on: [monday], from: "10:00", to: "12:00", start: 2026-09-01}
            - {every: week, on: [wednesday], from: "17:00", to: "19:00", start: 2026-09-01}
            """));
    assertEquals(
        "[Mandag og onsdag/Man. og ons.] 10–12 | Hver mandag og onsdag",
        said(
            """
            - {every: week, on: [monday], from: "10:00", to: "12:00", start: 2026-09-01}
            - {every: week, on: [wednesday], from: "10:00", to: "12:00", start: 2026-09-01}
            """));
  }

  @Test
  void withoutAScheduleItIsByAgreement() {
    assertEquals(
        "[Efter aftale]  | Vi finder en dag, der passer dig, og kommer hjem til dig",
        said("", "setting: at-home"));
  }

  @Test
  void aPauseSaysWhatIsUsual() {
    String tuesdays =
        "- {every: week, on: [tuesday], from: \"10:00\", to: \"12:00\", start: 2026-09-01}";
    assertEquals(
        "[Holder pause]  | Plejer at være: Hver tirsdag kl. 10.00–12.00",
        said(tuesdays, "status: paused"));
    assertEquals(
        "[Aflyst]  | Vi er tilbage til foråret",
        said(tuesdays, "status: cancelled\nalert: Vi er tilbage til foråret"));
  }

  private String said(String schedule) {
    return said(schedule, "");
  }

  private String said(String schedule, String more) {
    String times = schedule.isEmpty() ? "" : "schedule:\n" + schedule.strip().indent(2) + more;
    String activity = PrintShop.activity("x", "X", schedule.isEmpty() ? more : times);
    Catalog catalog = TinySite.in(folder, activity).catalog();
    Activity read = catalog.entries(Activity.class).get(0);
    When when = new WhenText(catalog, Texts.of("da"), Formats.of("da")).of(read);
    return when.rows().stream()
            .map(row -> "[" + String.join("/", row.days()) + "] " + row.time())
            .collect(Collectors.joining(" + "))
        + " | "
        + when.line();
  }
}
