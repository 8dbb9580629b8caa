package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import dk.genklang.model.WeekdayCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When something happens, as schema.org's Schedule. */
final class Schedules {
  /** How far ahead days off are listed where a schedule has no end. */
  private static final int YEARS_AHEAD = 2;

  private final Catalog catalog;

  Schedules(Catalog catalog) {
    this.catalog = catalog;
  }

  List<Thing> of(Activity activity) {
    List<Thing> things = new ArrayList<>();
    for (Schedule schedule : activity.schedule()) {
      if (schedule.dates().isEmpty()) {
        things.add(recurring(schedule));
      } else {
        Set<LocalDate> off = catalog.occurrences().exceptions(schedule);
        schedule.dates().stream()
            .filter(date -> !off.contains(date))
            .forEach(date -> things.add(single(schedule, date)));
      }
    }
    return things;
  }

  private Thing recurring(Schedule schedule) {
    boolean weekly = schedule.every() == Frequency.WEEK;
    List<String> days =
        weekly
            ? schedule.days().stream().map(Places::day).toList()
            : schedule.ordinals().stream().map(WeekdayCode::of).toList();
    return timed(schedule, schedule.start(), schedule.end())
        .with("repeatFrequency", "P" + schedule.interval() + (weekly ? "W" : "M"))
        .with("byDay", days)
        .with("exceptDate", daysOff(schedule));
  }

  private Thing single(Schedule schedule, LocalDate date) {
    return timed(schedule, Optional.of(date), Optional.of(date)).with("repeatCount", 1);
  }

  private Thing timed(Schedule schedule, Optional<LocalDate> start, Optional<LocalDate> end) {
    return Thing.of("Schedule")
        .with("startDate", start.map(LocalDate::toString))
        .with("endDate", end.map(LocalDate::toString))
        .with("startTime", schedule.from().toString())
        .with("endTime", schedule.to().map(LocalTime::toString))
        .with("scheduleTimezone", catalog.config().timezone().getId());
  }

  /** The coming days on which it would have happened. */
  private List<String> daysOff(Schedule schedule) {
    Set<LocalDate> off = catalog.occurrences().exceptions(schedule);
    LocalDate from = catalog.asOf();
    LocalDate last = off.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    LocalDate until =
        from.plusYears(YEARS_AHEAD).isBefore(last) ? from.plusYears(YEARS_AHEAD) : last;
    return catalog.occurrences().candidates(schedule, from, until).stream()
        .filter(off::contains)
        .map(LocalDate::toString)
        .toList();
  }
}
