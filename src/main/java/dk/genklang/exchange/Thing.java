package dk.genklang.exchange;

import dk.genklang.problem.Position;
import dk.genklang.source.Characters;
import dk.genklang.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One object of HSDS: a service, a location, a phone... Fields of the wrong type are absent. */
record Thing(Node.Mapping mapping) {
  /** The object, if the value is one. */
  static Stream<Thing> of(Node node) {
    return node instanceof Node.Mapping mapping ? Stream.of(new Thing(mapping)) : Stream.empty();
  }

  boolean has(String field) {
    return mapping.values().containsKey(field);
  }

  /** A text without what cannot be shown; empty when there is none, or nothing in it. */
  Optional<String> text(String field) {
    return mapping.values().get(field) instanceof Node.Scalar scalar
        ? Optional.of(clean(scalar.value())).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  Optional<Thing> one(String field) {
    return Optional.ofNullable(mapping.values().get(field)).flatMap(it -> of(it).findFirst());
  }

  /** The objects of a list. */
  List<Thing> all(String field) {
    return mapping.values().get(field) instanceof Node.Sequence sequence
        ? sequence.items().stream().flatMap(Thing::of).toList()
        : List.of();
  }

  Position position() {
    return mapping.position();
  }

  /** Texts of some fields as one line of text. */
  Optional<String> joined(String separator, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> text(field).stream())
        .reduce((one, other) -> one + separator + other);
  }

  private static String clean(String text) {
    return Characters.seen(Characters.normalised(text)).strip();
  }
}
