package dk.genklang.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to get there.
 *
 * @param text where one text says it all; the others are then absent
 * @param flex the demand-responsive bus ordered by phone
 */
public record Transport(
    Optional<String> text,
    Optional<String> bus,
    Optional<String> carpool,
    Optional<String> flex,
    Optional<String> parking) {
  /** All that is said, in this order. */
  public List<String> said() {
    return Stream.of(text, bus, carpool, flex, parking).flatMap(Optional::stream).toList();
  }
}
