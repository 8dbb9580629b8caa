package dk.genklang.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A named time off. The same id may be written once a year.
 *
 * @param days every day of it, in order
 */
public record Holiday(String id, Origin origin, String name, List<LocalDate> days) {
  public Holiday {
    days = List.copyOf(days);
  }
}
