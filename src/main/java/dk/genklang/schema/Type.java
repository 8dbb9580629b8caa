package dk.genklang.schema;

import dk.genklang.source.Node;
import java.util.Optional;
import java.util.function.Function;

/** What a value may be, and how it is read. Immutable. */
@FunctionalInterface
public interface Type<T> {
  /** The value of a node; empty when it is no such value, and then a problem was reported. */
  Optional<T> read(Node node, Reading reading);

  /** The same values, as something else. */
  default <U> Type<U> as(Function<T, U> made) {
    return (node, reading) -> read(node, reading).map(made);
  }
}
