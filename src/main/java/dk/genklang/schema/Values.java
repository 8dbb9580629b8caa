package dk.genklang.schema;

import dk.genklang.problem.Position;
import dk.genklang.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a mapping's fields. */
public final class Values {
  private final Node.Mapping mapping;
  private final Map<Field<?>, Object> values = new HashMap<>();

  Values(Node.Mapping mapping) {
    this.mapping = mapping;
  }

  <T> void put(Field<T> field, T value) {
    values.put(field, value);
  }

  /** The value of a field that may be left out. */
  @SuppressWarnings("unchecked") // put() is the only way in, and pairs the types
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field));
  }

  /** The value of a required field, or of one whose absence was reported. */
  public <T> T require(Field<T> field) {
    return get(field).orElseThrow(() -> new IllegalStateException("no value: " + field.key()));
  }

  /** The items of a list that may be left out. */
  public <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Whether the key was written, whether or not its value could be read. */
  public boolean written(Field<?> field) {
    return mapping.values().containsKey(field.key());
  }

  /** Where the mapping begins. */
  public Position position() {
    return mapping.position();
  }

  /** Where the first character of a text stands, or the value where the text is folded. */
  Position text(Field<String> field) {
    return mapping.values().get(field.key()) instanceof Node.Scalar scalar
        ? scalar.text().orElse(scalar.position())
        : mapping.position();
  }

  /** Where a key's value stands, or the mapping where it is not written. */
  public Position position(Field<?> field) {
    Node node = mapping.values().get(field.key());
    return node == null ? mapping.position() : node.position();
  }
}
