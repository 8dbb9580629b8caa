package dk.genklang.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.Activity;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccurrencesTest {
  @TempDir Path folder;

  @Test
  void aWeeklyActivityHappensEachWeekButForItsExceptions() {
    assertEquals(
        List.of("2026-11-24", "2026-12-08", "2027-01-05", "2027-01-12"),
        next(
            """
            - every: week
              on: [tuesday]
              from: "14:00"
              start: 2026-09-01
              except: [2026-12-01, 2026-12-15, jul]
            """));
  }

  @Test
  void everyOtherWeekIsCountedFromTheStart() {
    assertEquals(
        List.of("2026-11-26", "2026-12-10", "2026-12-24", "2027-01-07"),
        next("- {every: 2 weeks, on: [thursday], from: \"10:00\", start: 2026-09-03}"));
  }

  @Test
  void theFirstAndTheLastWeekdayOfAMonthAreFound() {
    assertEquals(
        List.of("2026-11-30", "2026-12-02", "2026-12-28", "2027-01-06"),
        next(
            "- {every: month, on: [first wednesday, last monday], from: \"10:00\", start: 2026-09-01}"));
  }

  @Test
  void aStartThatIsNoSuchDayIsNotCounted() {
    assertEquals(
        List.of("2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"),
        next("- {every: week, on: [tuesday], from: \"10:00\", start: 2026-12-03}"));
  }

  @Test
  void itEndsWithItsLastDay() {
    assertEquals(
        List.of("2026-11-24", "2026-12-01"),
        next(
            "- {every: week, on: [tuesday], from: \"10:00\", start: 2026-09-01, end: 2026-12-01}"));
  }

  @Test
  void singleDatesInThePastAreLeftOut() {
    assertEquals(
        List.of("2026-11-21", "2027-02-03"),
        next("- {every: dates, on: [2027-02-03, 2026-11-20, 2026-11-21], from: \"10:00\"}"));
  }

  @Test
  void severalSchedulesAreOneProgramme() {
    assertEquals(
        List.of("2026-11-23", "2026-11-24", "2026-11-30", "2026-12-01"),
        next(
            """
            - {every: week, on: [tuesday], from: "10:00", start: 2026-09-01}
            - {every: week, on: [monday], from: "19:00", start: 2026-09-01}
            """));
  }

  @Test
  void whatIsPausedDoesNotHappen() {
    Catalog catalog =
        site("status: paused\nschedule:\n  - {every: once, on: 2026-12-01, from: \"10:00\"}");
    assertEquals(List.of(), catalog.next(activity(catalog), 4));
  }

  private List<String> next(String schedule) {
    Catalog catalog = site("schedule:\n" + schedule.indent(2));
    return catalog.next(activity(catalog), 4).stream().map(it -> it.date().toString()).toList();
  }

  private static Activity activity(Catalog catalog) {
    return (Activity) catalog.entry(new Ref(Kind.ACTIVITY, "x")).orElseThrow();
  }

  private Catalog site(String keys) {
    return TinySite.in(
            folder,
            TinySite.activity("x", keys)
                + """
                -- content/holidays.yml --
                - {id: jul, name: Jul, from: 2026-12-21, until: 2027-01-03}
                """)
        .catalog();
  }
}
