package dk.genklang.catalog;

import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One time that something happens. Ordered by date, time and activity.
 *
 * @param place id of the place, where there is one
 */
public record Occurrence(
    Ref activity, LocalDate date, LocalTime from, Optional<LocalTime> to, Optional<String> place)
    implements Comparable<Occurrence> {
  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::date)
          .thenComparing(Occurrence::from)
          .thenComparing(Occurrence::activity);

  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
