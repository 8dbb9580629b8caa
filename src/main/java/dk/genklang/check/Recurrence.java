package dk.genklang.check;

import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Whether a schedule, without its exceptions, happens on a day. */
final class Recurrence {
  private Recurrence() {}

  static boolean happens(Schedule schedule, LocalDate day) {
    if (schedule.start().filter(day::isBefore).isPresent()
        || schedule.end().filter(day::isAfter).isPresent()) {
      return false;
    }
    return switch (schedule.every()) {
      case WEEK -> schedule.days().contains(day.getDayOfWeek()) && inTurn(schedule, day);
      case MONTH -> schedule.ordinals().stream().anyMatch(ordinal -> counts(ordinal, day));
      case ONCE, DATES -> schedule.dates().contains(day);
    };
  }

  /** Weeks are counted from the Monday of the week the schedule starts in. */
  private static boolean inTurn(Schedule schedule, LocalDate day) {
    LocalDate start = schedule.start().orElse(day);
    long weeks = ChronoUnit.WEEKS.between(monday(start), monday(day));
    return weeks % schedule.interval() == 0;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static boolean counts(OrdinalDay ordinal, LocalDate day) {
    // -1 counts from the end of the month, for this adjuster as for ours.
    return day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal.ordinal(), ordinal.day()))
        .equals(day);
  }
}
