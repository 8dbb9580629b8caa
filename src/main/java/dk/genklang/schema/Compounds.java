package dk.genklang.schema;

import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Kinds of values that are made of others: lists, and one or the other. */
final class Compounds {
  private Compounds() {}

  /** A list of values; every item is read, so that all problems are found. */
  static <T> Type<List<T>> listOf(Type<T> item) {
    return Type.of(
        Description.list(item.describe()),
        (node, reading) ->
            node instanceof Node.Sequence sequence
                ? items(sequence, item, reading)
                : reading.error("wrong-type", node, "list", Types.written(node)));
  }

  /** One value or a list of them. */
  static <T> Type<List<T>> oneOrMore(Type<T> item) {
    return listOr(listOf(item), one(item));
  }

  /** A value that stands for a list of one. */
  static <T> Type<List<T>> one(Type<T> item) {
    return Type.of(item.describe(), (node, reading) -> reading.in("0", node, item).map(List::of));
  }

  /** A list, or something that is none. */
  static <T> Type<T> listOr(Type<T> list, Type<T> other) {
    return Type.of(
        Description.oneOf(other.describe(), list.describe()),
        (node, reading) ->
            node instanceof Node.Sequence ? list.read(node, reading) : other.read(node, reading));
  }

  /** A text, or something that is none. */
  static <T> Type<T> textOr(Type<T> text, Type<T> other) {
    return Type.of(
        Description.oneOf(text.describe(), other.describe()),
        (node, reading) ->
            node instanceof Node.Scalar ? text.read(node, reading) : other.read(node, reading));
  }

  private static <T> Optional<List<T>> items(
      Node.Sequence sequence, Type<T> item, Reading reading) {
    List<T> values = new ArrayList<>();
    int index = 0;
    for (Node node : sequence.items()) {
      reading.in(String.valueOf(index++), node, item).ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }
}
