package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Holiday;
import dk.genklang.model.OpeningException;
import dk.genklang.model.Place;
import dk.genklang.model.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The coming days on which something that is usual does not happen. */
record TimeOff(Desk desk) {
  private static final int AHEAD_DAYS = 70;

  /** More names than these are counted. */
  private static final int NAMED = 3;

  /** The nearest, where there are many. */
  private static final int LINES = 5;

  /**
   * @param when a holiday with its days, or a date
   * @param what is closed then, or does not happen
   */
  record Line(LocalDate first, String when, String what) {}

  /** What the activities leave out, and when the place is closed or open otherwise. */
  List<Line> of(Place place, Collection<Activity> activities) {
    List<Line> lines = new ArrayList<>();
    List<Activity> weekly = activities.stream().filter(TimeOff::weekly).toList();
    Set<String> holidays = new TreeSet<>();
    weekly.forEach(a -> a.schedule().forEach(s -> holidays.addAll(s.exceptHolidays())));
    desk.catalog().holidays().stream()
        .filter(holiday -> holidays.contains(holiday.id()) && near(holiday.days()))
        .forEach(holiday -> holiday(holiday, weekly).ifPresent(lines::add));
    dates(weekly)
        .forEach((day, off) -> lines.add(line(day, desk.formats().dayDate(day), off, weekly)));
    place.openingExceptions().stream()
        .filter(exception -> near(days(exception)))
        .forEach(exception -> lines.add(exception(exception)));
    return lines.stream().sorted(Comparator.comparing(Line::first)).limit(LINES).toList();
  }

  private static boolean weekly(Activity activity) {
    return Weeks.happens(activity)
        && activity.schedule().stream().anyMatch(s -> s.every() == Frequency.WEEK);
  }

  private boolean near(List<LocalDate> days) {
    LocalDate today = desk.catalog().asOf();
    return days.stream()
        .anyMatch(day -> !day.isBefore(today) && day.isBefore(today.plusDays(AHEAD_DAYS)));
  }

  private Optional<Line> holiday(Holiday holiday, List<Activity> weekly) {
    List<Activity> off =
        weekly.stream()
            .filter(activity -> activity.schedule().stream().anyMatch(s -> leavesOut(s, holiday)))
            .toList();
    return off.isEmpty()
        ? Optional.empty()
        : Optional.of(line(holiday.days().get(0), name(holiday), off, weekly));
  }

  private boolean leavesOut(Schedule s, Holiday holiday) {
    List<LocalDate> days = holiday.days();
    return s.exceptHolidays().contains(holiday.id())
        && !desk.catalog()
            .occurrences()
            .candidates(s, days.get(0), days.get(days.size() - 1))
            .isEmpty();
  }

  private String name(Holiday holiday) {
    List<LocalDate> days = holiday.days();
    String first = desk.formats().shortDate(days.get(0));
    String last = desk.formats().shortDate(days.get(days.size() - 1));
    boolean period = days.get(0).plusDays(days.size() - 1L).equals(days.get(days.size() - 1));
    return period && days.size() > 1
        ? desk.t("papers.period", holiday.name(), first, last)
        : desk.t(
            "papers.days",
            holiday.name(),
            desk.formats().list(days.stream().map(desk.formats()::shortDate).toList()));
  }

  private Map<LocalDate, List<Activity>> dates(List<Activity> weekly) {
    Map<LocalDate, List<Activity>> dates = new TreeMap<>();
    for (Activity activity : weekly) {
      for (Schedule s : activity.schedule()) {
        s.exceptDates().stream()
            .filter(day -> near(List.of(day)))
            .forEach(day -> dates.computeIfAbsent(day, key -> new ArrayList<>()).add(activity));
      }
    }
    return dates;
  }

  private Line line(LocalDate first, String when, List<Activity> off, List<Activity> weekly) {
    String what;
    if (off.size() == weekly.size() && weekly.size() > 1) {
      what = desk.t("papers.all-off");
    } else if (off.size() > NAMED) {
      what = desk.t("papers.many-off", off.size());
    } else {
      what = desk.t("papers.off", desk.formats().list(off.stream().map(Activity::title).toList()));
    }
    return new Line(first, desk.studio().texts().capitalised(when), what);
  }

  private List<LocalDate> days(OpeningException exception) {
    List<LocalDate> days = new ArrayList<>(exception.date().stream().toList());
    exception.holiday().ifPresent(id -> holidays(id).forEach(h -> days.addAll(h.days())));
    return days;
  }

  private List<Holiday> holidays(String id) {
    return desk.catalog().holidays().stream()
        .filter(holiday -> holiday.id().equals(id) && near(holiday.days()))
        .toList();
  }

  private Line exception(OpeningException exception) {
    String when =
        exception
            .date()
            .map(desk.formats()::dayDate)
            .or(
                () ->
                    exception
                        .holiday()
                        .flatMap(id -> holidays(id).stream().findFirst())
                        .map(this::name))
            .orElse("");
    String hours =
        exception
            .from()
            .map(
                from -> desk.t("papers.open-at", Clock.range(desk.formats(), from, exception.to())))
            .orElse(desk.t("papers.closed"));
    String what = exception.note().map(note -> hours + ". " + note).orElse(hours);
    LocalDate first = days(exception).stream().sorted().findFirst().orElse(LocalDate.MAX);
    return new Line(first, desk.studio().texts().capitalised(when), what);
  }
}
