package dk.genklang.schema;

import dk.genklang.source.Node;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value may be, how it is read, and how that is told to editors and other programs.
 * Immutable.
 */
public interface Type<T> {
  /** The value of a node; empty when it is no such value, and then a problem was reported. */
  Optional<T> read(Node node, Reading reading);

  /** The values it reads; a little wider where JSON Schema has no words for the rule. */
  Description describe();

  /** How a value is read. */
  @FunctionalInterface
  interface Reader<T> {
    /** See {@link Type#read}. */
    Optional<T> read(Node node, Reading reading);
  }

  /** A type of a description and the reader that goes with it. */
  static <T> Type<T> of(Description description, Reader<T> reader) {
    return new Type<>() {
      @Override
      public Optional<T> read(Node node, Reading reading) {
        return reader.read(node, reading);
      }

      @Override
      public Description describe() {
        return description;
      }
    };
  }

  /** The same values, as something else. */
  default <U> Type<U> as(Function<T, U> made) {
    return of(describe(), (node, reading) -> read(node, reading).map(made));
  }
}
