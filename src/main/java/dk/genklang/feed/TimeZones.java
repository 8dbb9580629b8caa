package dk.genklang.feed;

import dk.genklang.model.WeekdayCode;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A time zone as iCalendar describes it (RFC 5545, 3.6.5): by the rules that hold now, from the
 * year in which they began, though not before 2000.
 */
final class TimeZones {
  private static final int FIRST_YEAR = 2000;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private TimeZones() {}

  /** The VTIMEZONE of a zone. */
  static String lines(ZoneId zone) {
    IcsLines lines = new IcsLines();
    ZoneRules rules = zone.getRules();
    lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
    List<ZoneOffsetTransition> past = rules.getTransitions();
    int last = past.isEmpty() ? 0 : past.get(past.size() - 1).getDateTimeBefore().getYear() + 1;
    if (rules.getTransitionRules().isEmpty()) {
      LocalDateTime start = LocalDateTime.of(Math.max(FIRST_YEAR, last), Month.JANUARY, 1, 0, 0);
      ZoneOffset offset = rules.getOffset(start);
      lines.add("BEGIN", "STANDARD");
      times(lines, start, offset, offset).add("END", "STANDARD");
    }
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      ZoneOffsetTransition first = rule.createTransition(Math.max(FIRST_YEAR, last));
      String name = first.isGap() ? "DAYLIGHT" : "STANDARD";
      lines.add("BEGIN", name);
      times(lines, first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter())
          .add("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day(rule))
          .add("END", name);
    }
    return lines.add("END", "VTIMEZONE").toString();
  }

  private static IcsLines times(
      IcsLines lines, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
    return lines
        .add("DTSTART", start.format(LOCAL))
        .add("TZOFFSETFROM", offset(from))
        .add("TZOFFSETTO", offset(to));
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }

  /** The last Sunday is {@code -1SU}; any other Sunday is one of seven days of the month. */
  private static String day(ZoneOffsetTransitionRule rule) {
    DayOfWeek weekday = rule.getDayOfWeek();
    int from = rule.getDayOfMonthIndicator();
    String code = weekday == null ? "" : WeekdayCode.of(weekday);
    if (weekday == null) {
      return "BYMONTHDAY=" + from;
    } else if (from == -1 || from + 6 == rule.getMonth().maxLength()) {
      return "BYDAY=-1" + code;
    }
    return IntStream.range(from, from + 7)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(",", "BYDAY=" + code + ";BYMONTHDAY=", ""));
  }
}
