package dk.genklang.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says when an activity happens in the few large words of a poster. */
final class WhenText {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** More times than these do not fit; the page on the web has them all. */
  private static final int MOST_ROWS = 4;

  private static final int MOST_DATES_IN_ROWS = 3;
  private static final int MOST_DATES_IN_LINE = 8;

  /** An end that is further away is not worth a word on paper. */
  private static final int END_IN_SIGHT_DAYS = 200;

  /** So many of the next days are written out where a rule leaves out every second week. */
  private static final int NEXT_DAYS = 4;

  private static final int LONGEST_LINE = 120;

  private final Catalog catalog;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText schedules;

  WhenText(Catalog catalog, Texts texts, Formats formats) {
    this.catalog = catalog;
    this.texts = texts;
    this.formats = formats;
    this.schedules = new ScheduleText(texts, formats);
  }

  When of(Activity activity) {
    Status status = activity.common().status();
    List<Schedule> running = running(activity.schedule());
    if (status == Status.PAUSED || status == Status.CANCELLED || status == Status.ENDED) {
      String usual =
          status == Status.PAUSED && !running.isEmpty()
              ? texts.get("print.usually", schedules.sentence(running.get(0)))
              : "";
      return new When(
          List.of(When.Row.of(texts.label(status))), activity.common().alert().orElse(usual));
    }
    if (running.isEmpty()) {
      return new When(List.of(When.Row.of(texts.get("print.by-agreement"))), agreement(activity));
    }
    List<Schedule> season = season(running);
    When when = season.size() == 1 ? one(season.get(0), activity) : several(season, activity);
    return running.size() == season.size() ? when : followed(when, running, season);
  }

  /**
   * Those of the season that runs or comes next: what begins when it is over would stand on the
   * poster as a second time of the same week.
   */
  private List<Schedule> season(List<Schedule> running) {
    LocalDate begin =
        running.stream()
            .flatMap(s -> s.start().stream())
            .min(LocalDate::compareTo)
            .filter(catalog.asOf()::isBefore)
            .orElse(catalog.asOf());
    Optional<LocalDate> end =
        running.stream()
            .filter(s -> s.start().filter(start -> !start.isAfter(begin)).isPresent())
            .flatMap(s -> s.end().stream())
            .min(LocalDate::compareTo);
    return running.stream()
        .filter(s -> s.start().isEmpty() || end.isEmpty() || !s.start().get().isAfter(end.get()))
        .toList();
  }

  /** Names the next season below the times of this one, where there is room. */
  private When followed(When when, List<Schedule> running, List<Schedule> season) {
    Schedule next =
        running.stream()
            .filter(s -> !season.contains(s))
            .min(Comparator.comparing(s -> s.start().orElseThrow()))
            .orElseThrow();
    String later =
        texts.get(
            "print.later",
            formats.date(next.start().orElseThrow()),
            schedules.rule(next) + " " + time(next));
    String line = when.line().isEmpty() ? later : when.line() + ". " + later;
    return line.length() > LONGEST_LINE ? when : new When(when.rows(), line);
  }

  private String agreement(Activity activity) {
    Setting setting = activity.setting();
    String how =
        setting == Setting.AT_HOME || setting == Setting.PHONE ? setting.code() : "elsewhere";
    return texts.get("print.by-agreement." + how);
  }

  /** Those that are not over; all, where all are over. */
  private List<Schedule> running(List<Schedule> all) {
    List<Schedule> running = all.stream().filter(s -> !over(s)).toList();
    return running.isEmpty() ? all : running;
  }

  private boolean over(Schedule s) {
    return s.dates().isEmpty()
        ? s.end().filter(end -> end.isBefore(catalog.asOf())).isPresent()
        : coming(s).isEmpty();
  }

  private List<LocalDate> coming(Schedule s) {
    return s.dates().stream().filter(day -> !day.isBefore(catalog.asOf())).toList();
  }

  private When one(Schedule s, Activity activity) {
    List<LocalDate> dates = coming(s).isEmpty() ? s.dates() : coming(s);
    String time = time(s);
    if (dates.isEmpty()) {
      return new When(List.of(new When.Row(days(s), time)), joined(line(s, activity), note(s)));
    } else if (dates.size() == 1) {
      return new When(
          List.of(new When.Row(List.of(capital(formats.dayDate(dates.get(0)))), time)),
          joined(formats.date(dates.get(0)), note(s)));
    } else if (dates.size() <= MOST_DATES_IN_ROWS) {
      return new When(
          dates.stream().map(d -> new When.Row(List.of(shortDay(d)), time)).toList(), note(s));
    }
    return new When(List.of(new When.Row(count(dates), time)), joined(list(s, dates), note(s)));
  }

  private When several(List<Schedule> all, Activity activity) {
    Optional<Schedule> merged = merged(all);
    if (merged.isPresent()) {
      return one(merged.get(), activity);
    }
    boolean tooMany = all.size() > MOST_ROWS;
    List<Schedule> shown = tooMany ? all.subList(0, MOST_ROWS - 1) : all;
    List<When.Row> rows = shown.stream().map(s -> one(s, activity).rows().get(0)).toList();
    List<String> parts = new ArrayList<>();
    if (tooMany) {
      parts.add(texts.get("print.more-times"));
    }
    for (Schedule s : shown) {
      place(s).ifPresent(place -> parts.add(days(s).get(0) + ": " + place));
      s.note().ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      parts.add(shared(shown));
    }
    String line = parts.stream().distinct().collect(Collectors.joining(". "));
    return new When(rows, line.length() > LONGEST_LINE ? parts.get(0) : line);
  }

  /** Weekly times at the same hour are said as one: Tuesday and Thursday 10-12. */
  private static Optional<Schedule> merged(List<Schedule> all) {
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

  private List<String> days(Schedule s) {
    if (s.every() == Frequency.MONTH && s.interval() == 1) {
      String counted = schedules.counted(s.ordinals());
      return List.of(capital(schedules.rule(s)), capital(counted));
    } else if (s.every() == Frequency.MONTH || s.interval() > 1) {
      return List.of(capital(schedules.rule(s)));
    } else if (s.every() != Frequency.WEEK) {
      return List.of(capital(schedules.rule(s)));
    }
    Set<DayOfWeek> set = EnumSet.copyOf(s.days());
    if (set.size() == 7 || set.equals(WORKDAYS)) {
      return List.of(capital(schedules.rule(s)));
    } else if (set.size() > 2 && consecutive(s.days())) {
      DayOfWeek last = s.days().get(s.days().size() - 1);
      return List.of(capital(formats.weekday(s.days().get(0)) + "–" + formats.weekday(last)));
    }
    return List.of(
        capital(formats.list(s.days().stream().map(formats::weekday).toList())),
        capital(formats.list(s.days().stream().map(formats::shortWeekday).toList())));
  }

  private static boolean consecutive(List<DayOfWeek> days) {
    return days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
  }

  /** What is true of several times: every week, and from or until when. */
  private String shared(List<Schedule> all) {
    Schedule first = all.get(0);
    boolean weekly = all.stream().allMatch(s -> s.every() == Frequency.WEEK && s.interval() == 1);
    boolean together =
        all.stream().allMatch(s -> s.start().equals(first.start()) && s.end().equals(first.end()));
    String line = weekly ? texts.get("print.weekly") : "";
    return weekly && together ? dated(line, first) : line;
  }

  /** The rule; where it says too little to know the day by, the next days too. */
  private String line(Schedule s, Activity activity) {
    if (s.interval() == 1) {
      return dated(schedules.rule(s), s);
    }
    List<String> next =
        catalog.next(activity, NEXT_DAYS).stream()
            .map(occurrence -> formats.shortDate(occurrence.date()))
            .toList();
    return next.isEmpty()
        ? dated(schedules.rule(s), s)
        : texts.get("print.next", formats.list(next));
  }

  /** With the start, when that is to come, and the end, when that is in sight. */
  private String dated(String rule, Schedule s) {
    String line = rule;
    if (s.start().filter(catalog.asOf()::isBefore).isPresent()) {
      line = texts.get("schedule.from", line, formats.date(s.start().get()));
    }
    LocalDate sight = catalog.asOf().plusDays(END_IN_SIGHT_DAYS);
    if (s.end().filter(end -> !end.isAfter(sight)).isPresent()) {
      line = texts.get("schedule.until", line, formats.date(s.end().get()));
    }
    return capital(line);
  }

  private String note(Schedule s) {
    return joined(place(s).orElse(""), s.note().orElse(""));
  }

  private Optional<String> place(Schedule s) {
    return s.place().flatMap(catalog::place).map(place -> place.title());
  }

  private static String joined(String line, String note) {
    if (line.isEmpty() || note.isEmpty() || line.length() + note.length() > LONGEST_LINE) {
      return line.isEmpty() ? note : line;
    }
    return line + ". " + note;
  }

  private List<String> count(List<LocalDate> dates) {
    Set<DayOfWeek> days = dates.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    if (days.size() > 1) {
      return List.of(texts.get("print.days", dates.size()));
    }
    String day = days.iterator().next().name().toLowerCase(Locale.ROOT);
    return List.of(texts.get("print.days." + day, dates.size()));
  }

  private String list(Schedule s, List<LocalDate> dates) {
    return dates.size() > MOST_DATES_IN_LINE
        ? capital(schedules.rule(s))
        : formats.list(dates.stream().map(formats::shortDate).toList());
  }

  private String shortDay(LocalDate date) {
    return capital(formats.shortWeekday(date.getDayOfWeek()) + " " + formats.shortDate(date));
  }

  /** Hours without the zeros that are not said: 9–12, 17.30–20. */
  private String time(Schedule s) {
    String range = brief(s.from()) + s.to().map(to -> "–" + brief(to)).orElse("");
    return s.to().isPresent() ? range : texts.get("print.at", range);
  }

  private String brief(LocalTime time) {
    String full = formats.time(time);
    String hour = full.startsWith("0") ? full.substring(1) : full;
    return hour.endsWith(".00") ? hour.substring(0, hour.length() - 3) : hour;
  }

  private String capital(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    ULocale locale = ULocale.forLanguageTag(texts.language());
    return UCharacter.toUpperCase(locale, text.substring(0, end)) + text.substring(end);
  }
}
