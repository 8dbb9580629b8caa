package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says when an activity happens in the few large words of a poster. */
final class WhenText {
  /** More times than these do not fit; the page on the web has them all. */
  private static final int MOST_ROWS = 4;

  private static final int MOST_DATES_IN_ROWS = 3;

  /** An end that is further away is not worth a word on paper. */
  private static final int END_IN_SIGHT_DAYS = 200;

  /** So many of the next days are written out where a rule leaves out every second week. */
  private static final int NEXT_DAYS = 4;

  private static final int LONGEST_LINE = 120;

  private final Catalog catalog;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText schedules;
  private final DayWords words;
  private final Seasons seasons;

  WhenText(Catalog catalog, Texts texts, Formats formats) {
    this.catalog = catalog;
    this.texts = texts;
    this.formats = formats;
    this.schedules = new ScheduleText(texts, formats);
    this.words = new DayWords(texts, formats, schedules);
    this.seasons = new Seasons(catalog.asOf());
  }

  When of(Activity activity) {
    Status status = activity.common().status();
    List<Schedule> running = seasons.running(activity.schedule());
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
    List<Schedule> season = seasons.next(running);
    When when = season.size() == 1 ? one(season.get(0), activity) : several(season, activity);
    return running.size() == season.size() ? when : followed(when, running, season);
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

  private When one(Schedule s, Activity activity) {
    List<LocalDate> dates = seasons.dates(s);
    String time = time(s);
    if (dates.isEmpty()) {
      return new When(
          List.of(new When.Row(words.days(s), time)), joined(line(s, activity), note(s)));
    } else if (dates.size() == 1) {
      return new When(
          List.of(new When.Row(List.of(texts.capitalised(formats.dayDate(dates.get(0)))), time)),
          joined(formats.date(dates.get(0)), note(s)));
    } else if (dates.size() <= MOST_DATES_IN_ROWS) {
      return new When(
          dates.stream().map(d -> new When.Row(List.of(words.shortDay(d)), time)).toList(),
          note(s));
    }
    return new When(
        List.of(new When.Row(words.count(dates), time)), joined(words.list(s, dates), note(s)));
  }

  private When several(List<Schedule> all, Activity activity) {
    Optional<Schedule> merged = Seasons.merged(all);
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
      place(s).ifPresent(place -> parts.add(words.days(s).get(0) + ": " + place));
      s.note().ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      parts.add(shared(shown));
    }
    String line = parts.stream().distinct().collect(Collectors.joining(". "));
    return new When(rows, line.length() > LONGEST_LINE ? parts.get(0) : line);
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
    return texts.capitalised(line);
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

  private String time(Schedule s) {
    String range = Clock.range(formats, s);
    return s.to().isPresent() ? range : texts.get("print.at", range);
  }
}
