package dk.genklang.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Other hours than usual on a day or in a holiday.
 *
 * @param date the day, where it is one day
 * @param holiday id of the holiday, where it is a period
 * @param from absent when closed
 * @param to absent when closed
 */
public record OpeningException(
    Optional<LocalDate> date,
    Optional<String> holiday,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Optional<String> note) {
  /** Whether it is closed then. */
  public boolean closed() {
    return from.isEmpty();
  }
}
