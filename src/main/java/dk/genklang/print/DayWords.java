package dk.genklang.print;

import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Days in the few large words of a poster; of several wordings the fullest comes first. */
record DayWords(Texts texts, Formats formats, ScheduleText schedules) {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final int MOST_DATES_IN_LINE = 8;

  /** The days of a rule. */
  List<String> days(Schedule s) {
    return wordings(s).stream().map(texts::capitalised).toList();
  }

  private List<String> wordings(Schedule s) {
    if (s.every() == Frequency.MONTH && s.interval() == 1) {
      return List.of(schedules.rule(s), schedules.counted(s.ordinals()));
    } else if (s.every() != Frequency.WEEK || s.interval() > 1) {
      return List.of(schedules.rule(s));
    }
    Set<DayOfWeek> set = EnumSet.copyOf(s.days());
    if (set.size() == 7 || set.equals(WORKDAYS)) {
      return List.of(schedules.rule(s));
    } else if (set.size() > 2 && consecutive(s.days())) {
      DayOfWeek last = s.days().get(s.days().size() - 1);
      return List.of(formats.weekday(s.days().get(0)) + "–" + formats.weekday(last));
    }
    return List.of(
        formats.list(s.days().stream().map(formats::weekday).toList()),
        formats.list(s.days().stream().map(formats::shortWeekday).toList()));
  }

  /** How many days there are. */
  List<String> count(List<LocalDate> dates) {
    Set<DayOfWeek> days = dates.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    if (days.size() > 1) {
      return List.of(texts.get("print.days", dates.size()));
    }
    String day = days.iterator().next().name().toLowerCase(Locale.ROOT);
    return List.of(texts.get("print.days." + day, dates.size()));
  }

  /** The days one by one; where they are too many, how many from when to when. */
  String list(Schedule s, List<LocalDate> dates) {
    return dates.size() > MOST_DATES_IN_LINE
        ? texts.capitalised(schedules.rule(s))
        : formats.list(dates.stream().map(formats::shortDate).toList());
  }

  /** One day with its weekday: {@code Lør 5. dec.} */
  String shortDay(LocalDate date) {
    return texts.capitalised(
        formats.shortWeekday(date.getDayOfWeek()) + " " + formats.shortDate(date));
  }

  private static boolean consecutive(List<DayOfWeek> days) {
    return days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
  }
}
