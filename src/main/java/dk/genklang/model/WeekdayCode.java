package dk.genklang.model;

import java.time.DayOfWeek;

/**
 * Weekdays as iCalendar, and the formats that follow it, write them (RFC 5545, {@code weekday}).
 */
public final class WeekdayCode {
  private WeekdayCode() {}

  /** Two letters: {@code MO}, {@code TU}. */
  public static String of(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  /** The first Wednesday is {@code 1WE}, the last Monday {@code -1MO}. */
  public static String of(OrdinalDay day) {
    return day.ordinal() + of(day.day());
  }
}
