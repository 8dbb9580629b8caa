package dk.genklang.print;

import dk.genklang.model.Schedule;
import dk.genklang.text.Formats;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day without the zeros that are not said: 9–12, 17.30–20. */
final class Clock {
  private Clock() {}

  static String range(Formats formats, Schedule s) {
    return range(formats, s.from(), s.to());
  }

  static String range(Formats formats, LocalTime from, Optional<LocalTime> to) {
    return brief(formats, from) + to.map(end -> "–" + brief(formats, end)).orElse("");
  }

  private static String brief(Formats formats, LocalTime time) {
    String full = formats.time(time);
    String hour = full.startsWith("0") ? full.substring(1) : full;
    return hour.endsWith(".00") ? hour.substring(0, hour.length() - 3) : hour;
  }
}
