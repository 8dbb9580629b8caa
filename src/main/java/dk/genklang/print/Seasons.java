package dk.genklang.print;

import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which of an activity's schedules are worth a word on a poster.
 *
 * @param today the day it is printed on
 */
record Seasons(LocalDate today) {
  /** Those that are not over; all, where all are over. */
  List<Schedule> running(List<Schedule> all) {
    List<Schedule> running = all.stream().filter(s -> !over(s)).toList();
    return running.isEmpty() ? all : running;
  }

  /**
   * Those of the season that runs or comes next: what begins when it is over would stand on the
   * poster as a second time of the same week.
   */
  List<Schedule> next(List<Schedule> running) {
    LocalDate begin =
        running.stream()
            .flatMap(s -> s.start().stream())
            .min(LocalDate::compareTo)
            .filter(today::isBefore)
            .orElse(today);
    Optional<LocalDate> end =
        running.stream()
            .filter(s -> s.start().filter(start -> !start.isAfter(begin)).isPresent())
            .flatMap(s -> s.end().stream())
            .min(LocalDate::compareTo);
    return running.stream()
        .filter(s -> s.start().isEmpty() || end.isEmpty() || !s.start().get().isAfter(end.get()))
        .toList();
  }

  /** The single days that are to come; all, where none is. */
  List<LocalDate> dates(Schedule s) {
    return coming(s).isEmpty() ? s.dates() : coming(s);
  }

  private List<LocalDate> coming(Schedule s) {
    return s.dates().stream().filter(day -> !day.isBefore(today)).toList();
  }

  private boolean over(Schedule s) {
    return s.dates().isEmpty()
        ? s.end().filter(end -> end.isBefore(today)).isPresent()
        : coming(s).isEmpty();
  }

  /** Weekly times at the same hour are said as one: Tuesday and Thursday 10-12. */
  static Optional<Schedule> merged(List<Schedule> all) {
    Schedule a = all.get(0);
    boolean alike =
        all.stream()
            .allMatch(
                s ->
                    s.every() == Frequency.WEEK
                        && s.interval() == a.interval()
                        && s.interval() == 1
                        && s.from().equals(a.from())
                        && s.to().equals(a.to())
                        && s.place().equals(a.place())
                        && s.end().equals(a.end()));
    if (!alike) {
      return Optional.empty();
    }
    List<DayOfWeek> days =
        all.stream().flatMap(s -> s.days().stream()).distinct().sorted().toList();
    return Optional.of(
        new Schedule(
            a.every(),
            a.interval(),
            days,
            a.ordinals(),
            a.dates(),
            a.from(),
            a.to(),
            a.start(),
            a.end(),
            a.exceptDates(),
            a.exceptHolidays(),
            a.place(),
            a.note()));
  }
}
