package dk.genklang.print;

import dk.genklang.model.Coded;
import java.time.LocalTime;

/** A column of a week's programme. */
enum DayPart implements Coded {
  MORNING,
  AFTERNOON,
  EVENING;

  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime LATE = LocalTime.of(17, 0);

  static DayPart of(LocalTime time) {
    return time.isBefore(NOON) ? MORNING : time.isBefore(LATE) ? AFTERNOON : EVENING;
  }
}
