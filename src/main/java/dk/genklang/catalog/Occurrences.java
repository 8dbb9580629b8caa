package dk.genklang.catalog;

import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Holiday;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import dk.genklang.model.WeekdayCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Works out on which days schedules happen. Thread-safe. */
public final class Occurrences {
  private final Map<String, Set<LocalDate>> holidays;
  private final Map<LocalDate, LocalDate> days = new ConcurrentHashMap<>();

  public Occurrences(List<Holiday> holidays) {
    this.holidays =
        holidays.stream()
            .collect(
                Collectors.groupingBy(
                    Holiday::id,
                    Collectors.flatMapping(h -> h.days().stream(), Collectors.toSet())));
  }

  /**
   * The times an activity happens within some days, in order. Paused, cancelled and ended
   * activities do not happen.
   *
   * @param from first day
   * @param until last day
   */
  public List<Occurrence> of(Activity activity, LocalDate from, LocalDate until) {
    Status status = activity.common().status();
    if (status != Status.ACTIVE && status != Status.WAITING_LIST) {
      return List.of();
    }
    Set<Occurrence> found = new TreeSet<>();
    for (Schedule schedule : activity.schedule()) {
      Optional<String> place = schedule.place().or(activity::place);
      for (LocalDate day : days(schedule, from, until)) {
        found.add(new Occurrence(activity.ref(), day, schedule.from(), schedule.to(), place));
      }
    }
    return List.copyOf(found);
  }

  /** The days a schedule happens on, in order, without its exceptions. */
  public List<LocalDate> days(Schedule schedule, LocalDate from, LocalDate until) {
    Set<LocalDate> except = exceptions(schedule);
    return candidates(schedule, from, until).stream().filter(day -> !except.contains(day)).toList();
  }

  /** The days on which a schedule would happen if it had no exceptions. */
  public List<LocalDate> candidates(Schedule schedule, LocalDate from, LocalDate until) {
    if (schedule.dates().isEmpty()) {
      return recurring(schedule, from, until);
    }
    return schedule.dates().stream()
        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
        .sorted()
        .toList();
  }

  /** The days a schedule leaves out: its dates and every day of its holidays. */
  public Set<LocalDate> exceptions(Schedule schedule) {
    Set<LocalDate> except = new HashSet<>(schedule.exceptDates());
    schedule.exceptHolidays().forEach(id -> except.addAll(holidays.getOrDefault(id, Set.of())));
    return except;
  }

  /**
   * The first day a repeating schedule can happen on, at or after its start: iCalendar counts
   * DTSTART as an occurrence, so it must be one.
   */
  public Optional<LocalDate> firstDay(Schedule schedule) {
    if (!schedule.dates().isEmpty()) {
      return schedule.dates().stream().sorted().findFirst();
    }
    LocalDate start = schedule.start().orElseThrow();
    LocalDate last = start.plusMonths(2L * schedule.interval()).plusWeeks(schedule.interval());
    return recurring(schedule, start, last).stream().findFirst();
  }

  /** A schedule that repeats as an iCalendar rule, without its end. */
  public static RecurrenceRule rule(Schedule schedule) {
    boolean weekly = schedule.every() == Frequency.WEEK;
    RecurrenceRule rule = new RecurrenceRule(weekly ? Freq.WEEKLY : Freq.MONTHLY);
    rule.setInterval(schedule.interval());
    List<RecurrenceRule.WeekdayNum> days = new ArrayList<>();
    schedule.days().forEach(day -> days.add(weekdayNum(0, day)));
    schedule.ordinals().forEach(day -> days.add(weekdayNum(day.ordinal(), day.day())));
    rule.setByDayPart(days);
    rule.setWeekStart(Weekday.MO);
    return rule;
  }

  private static RecurrenceRule.WeekdayNum weekdayNum(int ordinal, DayOfWeek day) {
    return new RecurrenceRule.WeekdayNum(ordinal, Weekday.valueOf(WeekdayCode.of(day)));
  }

  private List<LocalDate> recurring(Schedule schedule, LocalDate from, LocalDate until) {
    LocalDate start = schedule.start().orElseThrow();
    LocalDate last = schedule.end().filter(end -> end.isBefore(until)).orElse(until);
    LocalDate first = from.isBefore(start) ? start : from;
    List<LocalDate> days = new ArrayList<>();
    if (first.isAfter(last)) {
      return days;
    }
    RecurrenceRuleIterator iterator = rule(schedule).iterator(date(start));
    iterator.fastForward(date(first));
    while (iterator.hasNext()) {
      LocalDate day = shared(day(iterator.nextDateTime()));
      if (day.isAfter(last)) {
        break;
      }
      // The library counts the start as an occurrence even where the rule does not match it.
      if (!day.isBefore(first) && matches(schedule, day)) {
        days.add(day);
      }
    }
    return days;
  }

  private static boolean matches(Schedule schedule, LocalDate day) {
    if (schedule.every() == Frequency.WEEK) {
      return schedule.days().contains(day.getDayOfWeek());
    }
    int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
    boolean lastOfMonth = day.getDayOfMonth() + 7 > day.lengthOfMonth();
    return schedule.ordinals().stream()
        .anyMatch(
            ordinal ->
                ordinal.day() == day.getDayOfWeek()
                    && (ordinal.ordinal() == fromStart
                        || (ordinal.ordinal() == -1 && lastOfMonth)));
  }

  private static DateTime date(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  /** One of each day, for things happen on the same few days. */
  private LocalDate shared(LocalDate day) {
    LocalDate same = days.putIfAbsent(day, day);
    return same == null ? day : same;
  }

  private static LocalDate day(DateTime date) {
    return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
  }
}
