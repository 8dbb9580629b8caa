package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts activities into the week. Those that pause or are cancelled have no place in it. */
final class Weeks {
  /** A start or an end that is further away is not worth a word on paper. */
  private static final int IN_SIGHT_DAYS = 90;

  private static final int DATES = 3;

  private final Catalog catalog;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText schedules;

  Weeks(Catalog catalog, Texts texts, Formats formats) {
    this.catalog = catalog;
    this.texts = texts;
    this.formats = formats;
    this.schedules = new ScheduleText(texts, formats);
  }

  /** Whether it happens these days. */
  static boolean happens(Activity activity) {
    Status status = activity.common().status();
    return status == Status.ACTIVE || status == Status.WAITING_LIST;
  }

  /** What comes again every week, or every second or third. */
  List<Slot> weekly(Collection<Activity> activities) {
    return slots(activities, s -> s.every() == Frequency.WEEK);
  }

  /** Every weekday that something happens on, of single dates too. */
  List<Slot> all(Collection<Activity> activities) {
    return slots(activities, s -> true);
  }

  /** What has no schedule. */
  static List<Activity> byAgreement(Collection<Activity> activities) {
    return activities.stream().filter(a -> happens(a) && a.schedule().isEmpty()).toList();
  }

  /** What pauses, which one asks about. */
  static List<Activity> pausing(Collection<Activity> activities) {
    return activities.stream().filter(a -> a.common().status() == Status.PAUSED).toList();
  }

  private List<Slot> slots(Collection<Activity> activities, Predicate<Schedule> wanted) {
    List<Slot> slots = new ArrayList<>();
    for (Activity activity : activities) {
      for (Schedule s : happens(activity) ? activity.schedule() : List.<Schedule>of()) {
        if (wanted.test(s) && !over(s)) {
          days(s).distinct().forEach(day -> slots.add(new Slot(day, s, activity)));
        }
      }
    }
    return slots.stream().sorted().toList();
  }

  private Stream<DayOfWeek> days(Schedule s) {
    return switch (s.every()) {
      case WEEK -> s.days().stream();
      case MONTH -> s.ordinals().stream().map(OrdinalDay::day);
      case ONCE, DATES -> coming(s).stream().map(LocalDate::getDayOfWeek);
    };
  }

  boolean over(Schedule s) {
    return s.dates().isEmpty()
        ? s.end().filter(end -> end.isBefore(catalog.asOf())).isPresent()
        : coming(s).isEmpty();
  }

  private List<LocalDate> coming(Schedule s) {
    return s.dates().stream().filter(day -> !day.isBefore(catalog.asOf())).toList();
  }

  /** What is not true of every week on this weekday: every second week, the dates, a start. */
  String rule(Slot slot) {
    return Typography.tidy(rule(slot, slot.schedule()));
  }

  private String rule(Slot slot, Schedule s) {
    return switch (s.every()) {
      case WEEK -> within(s.interval() == 1 ? "" : next(s, slot.day()), s);
      case MONTH -> within(texts.capitalised(schedules.rule(s)), s);
      case ONCE, DATES ->
          list(coming(s).stream().filter(day -> day.getDayOfWeek() == slot.day()).toList());
    };
  }

  /** The next few. */
  private String list(List<LocalDate> dates) {
    String listed = formats.list(dates.stream().limit(DATES).map(formats::shortDate).toList());
    return dates.size() > DATES ? texts.get("papers.and-more", listed) : listed;
  }

  private String next(Schedule s, DayOfWeek day) {
    String every =
        s.interval() == 2
            ? texts.get("papers.second-week")
            : texts.get("papers.nth-week", s.interval());
    Optional<LocalDate> next =
        days(s, 60).stream().filter(d -> d.getDayOfWeek() == day).findFirst();
    return next.map(date -> texts.get("papers.every-next", every, formats.shortDate(date)))
        .orElse(every);
  }

  private String within(String rule, Schedule s) {
    LocalDate sight = catalog.asOf().plusDays(IN_SIGHT_DAYS);
    List<String> parts = new ArrayList<>();
    if (!rule.isEmpty()) {
      parts.add(rule);
    }
    s.start()
        .filter(catalog.asOf()::isBefore)
        .ifPresent(start -> parts.add(texts.get("papers.from", formats.shortDate(start))));
    s.end()
        .filter(end -> !end.isAfter(sight))
        .ifPresent(end -> parts.add(texts.get("papers.until", formats.shortDate(end))));
    String all = String.join(", ", parts);
    return rule.isEmpty() ? texts.capitalised(all) : all;
  }

  /** The days from today on. */
  List<LocalDate> days(Schedule s, int ahead) {
    return catalog.occurrences().days(s, catalog.asOf(), catalog.asOf().plusDays(ahead));
  }
}
