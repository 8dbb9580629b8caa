package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.catalog.Occurrences;
import dk.genklang.model.Activity;
import dk.genklang.model.Schedule;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every: week, on: [tuesday, sunday], start: 2026-09-02, end: 2027-05-31",
        "every: 2 weeks, on: [monday, sunday], start: 2026-09-03",
        "every: 5 weeks, on: [friday], start: 2026-12-30",
        "every: month, on: [first wednesday, third sunday], start: 2026-09-02",
        "every: month, on: last monday, start: 2026-09-28, end: 2027-01-25",
        "every: once, on: 2026-12-05",
        "every: dates, on: [2026-12-05, 2028-02-29]"
      })
  void theCheckAndTheCalendarAgreeOnTheDays(String keys) {
    TinySite site =
        TinySite.in(folder, activity("spis", "schedule: {" + keys + ", from: \"14:00\"}"));
    Schedule schedule = ((Activity) site.content().entries().get(0)).schedule().get(0);
    LocalDate from = LocalDate.of(2026, 8, 1);
    LocalDate until = LocalDate.of(2028, 12, 31);

    List<LocalDate> days =
        from.datesUntil(until.plusDays(1))
            .filter(day -> Recurrence.happens(schedule, day))
            .toList();

    assertEquals(new Occurrences(List.of()).candidates(schedule, from, until), days);
  }
}
