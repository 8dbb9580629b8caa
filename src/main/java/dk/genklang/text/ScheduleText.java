package dk.genklang.text;

import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schedule as a person says it. Immutable and thread-safe. */
public final class ScheduleText {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Map<Integer, String> ORDINALS =
      Map.of(1, "first", 2, "second", 3, "third", 4, "fourth", -1, "last");

  /** More dates than these are counted instead of listed. */
  private static final int LISTED_DATES = 4;

  /** Something that runs for no longer than this is a course, whose last day people want to see. */
  private static final int COURSE_MONTHS = 6;

  /** An end that is at most so many days away is news. */
  private static final int SOON_DAYS = 60;

  /** Stands for the hours until the sentence around them is made. */
  private static final String HOURS = "\uFFFC";

  private final Texts texts;
  private final Formats formats;

  public ScheduleText(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The days without the time: {@code hver tirsdag}, {@code første onsdag i måneden}. */
  public String rule(Schedule s) {
    return switch (s.every()) {
      case WEEK -> weekly(s);
      case MONTH -> monthly(s);
      case ONCE, DATES -> dates(s.dates());
    };
  }

  /**
   * Days and time as a sentence: {@code Hver tirsdag kl. 17.30–19.30}. A course of up to half a
   * year also has its end: {@code , til og med 29. september 2026}.
   */
  public String sentence(Schedule s) {
    boolean course =
        s.start().isPresent()
            && s.end().isPresent()
            && !s.end().get().isAfter(s.start().get().plusMonths(COURSE_MONTHS));
    return parts(course ? untilEnd(timed(s), s) : timed(s), s).text();
  }

  /**
   * The sentence as it is of use on a day: with the start while that is to come, and with the end
   * when that is at most two months away.
   */
  public String sentence(Schedule s, LocalDate today) {
    return parts(s, today).text();
  }

  /** The same sentence, and where in it the hours are. */
  public ScheduleSentence parts(Schedule s, LocalDate today) {
    String text = timed(s);
    if (s.start().filter(today::isBefore).isPresent()) {
      text = texts.get("schedule.from", text, formats.date(s.start().get()));
    }
    if (s.end().filter(end -> !end.isAfter(today.plusDays(SOON_DAYS))).isPresent()) {
      text = untilEnd(text, s);
    }
    return parts(text, s);
  }

  private ScheduleSentence parts(String text, Schedule s) {
    String sentence = texts.capitalised(text);
    int hours = sentence.indexOf(HOURS);
    return new ScheduleSentence(
        sentence.substring(0, hours),
        formats.timeRange(s.from(), s.to()),
        sentence.substring(hours + HOURS.length()));
  }

  private String timed(Schedule s) {
    return texts.get("schedule.at", rule(s), HOURS);
  }

  private String untilEnd(String text, Schedule s) {
    return texts.get("schedule.until", text, formats.date(s.end().orElseThrow()));
  }

  private String weekly(Schedule s) {
    String days = formats.list(s.days().stream().map(formats::weekday).toList());
    Set<DayOfWeek> set = EnumSet.copyOf(s.days());
    if (s.interval() > 2) {
      return texts.get("schedule.weeks", days, s.interval());
    } else if (s.interval() == 2) {
      return texts.get(
          set.size() == 1 ? "schedule.second-week" : "schedule.second-week-days", days);
    } else if (set.size() == 7) {
      return texts.get("schedule.daily");
    }
    return set.equals(WORKDAYS)
        ? texts.get("schedule.workdays")
        : texts.get("schedule.weekly", days);
  }

  private String monthly(Schedule s) {
    String days = counted(s.ordinals());
    return switch (s.interval()) {
      case 1 -> texts.get("schedule.monthly", days);
      case 2 -> texts.get("schedule.second-month", days);
      default -> texts.get("schedule.months", days, s.interval());
    };
  }

  /** Days of a month, a weekday said once: {@code anden og fjerde søndag}. */
  public String counted(List<OrdinalDay> days) {
    Map<DayOfWeek, List<String>> which = new LinkedHashMap<>();
    days.forEach(
        day ->
            which
                .computeIfAbsent(day.day(), key -> new ArrayList<>())
                .add(texts.get("schedule." + ORDINALS.get(day.ordinal()))));
    return formats.list(
        which.entrySet().stream()
            .map(
                day ->
                    texts.get(
                        "schedule.counted",
                        formats.list(day.getValue()),
                        formats.weekday(day.getKey())))
            .toList());
  }

  private String dates(List<LocalDate> dates) {
    if (dates.size() <= LISTED_DATES) {
      return formats.list(dates.stream().map(formats::fullDate).toList());
    }
    return texts.get(
        "schedule.many-dates",
        dates.size(),
        formats.date(dates.get(0)),
        formats.date(dates.get(dates.size() - 1)));
  }
}
