package dk.genklang.gaps;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;

/**
 * How many activities there are to come to.
 *
 * @param weekdays those that come again on a weekday, Monday to Sunday
 * @param single those with single dates to come
 * @param byAgreement those without fixed times
 * @param activities all of them, each once
 */
public record Count(List<Integer> weekdays, int single, int byAgreement, int activities) {
  static final Count NONE = new Count(Collections.nCopies(7, 0), 0, 0, 0);

  public Count {
    weekdays = List.copyOf(weekdays);
  }

  /** Those that come again on a weekday. */
  public int on(DayOfWeek day) {
    return weekdays.get(day.getValue() - 1);
  }

  /** Whether nothing comes again on Saturdays or Sundays. */
  boolean noWeekend() {
    return on(DayOfWeek.SATURDAY) == 0 && on(DayOfWeek.SUNDAY) == 0;
  }
}
