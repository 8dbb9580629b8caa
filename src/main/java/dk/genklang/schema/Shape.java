package dk.genklang.schema;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import dk.genklang.source.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mapping with known keys. Reading it reports unknown keys, missing ones and bad values, all of
 * them, and makes a record when every required value is there.
 */
public final class Shape<T> implements Type<T> {
  private final Map<String, Field<?>> fields;
  private final List<Rule> rules;
  private final BiFunction<Values, Reading, T> make;

  private Shape(
      Map<String, Field<?>> fields, List<Rule> rules, BiFunction<Values, Reading, T> make) {
    this.fields = fields;
    this.rules = rules;
    this.make = make;
  }

  /**
   * A mapping of fields.
   *
   * @param make makes the record; asked only when every required field has a value
   */
  static <T> Shape<T> of(List<Field<?>> fields, BiFunction<Values, Reading, T> make) {
    return new Shape<>(
        fields.stream()
            .collect(Collectors.toMap(Field::key, field -> field, (a, b) -> a, LinkedHashMap::new)),
        List.of(),
        make);
  }

  /** The same with rules that look at several values together. */
  Shape<T> check(Rule... more) {
    return new Shape<>(fields, Rule.joined(rules, more), make);
  }

  static List<Field<?>> fields(List<Field<?>> common, Field<?>... own) {
    return Stream.concat(common.stream(), Stream.of(own)).toList();
  }

  /** The fields in the order they are explained to editors. */
  public List<Field<?>> fields() {
    return List.copyOf(fields.values());
  }

  @Override
  public Description describe() {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach((key, field) -> properties.put(key, field.type().describe()));
    List<String> required =
        fields.values().stream().filter(Field::required).map(Field::key).toList();
    Description description =
        Description.of("type", "object")
            .with("properties", new Description(properties))
            .with("additionalProperties", false);
    if (!required.isEmpty()) {
      description = description.with("required", required);
    }
    List<Description> together = Rule.descriptions(rules);
    return together.isEmpty() ? description : description.with("allOf", together);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (!(node instanceof Node.Mapping mapping)) {
      return reading.error("wrong-type", node, "mapping", keys());
    }
    Set<String> meant = reportUnknown(mapping, reading);
    Values values = new Values(mapping);
    boolean complete = true;
    for (Field<?> field : fields.values()) {
      complete &= read(field, mapping, meant, values, reading);
    }
    rules.forEach(rule -> rule.check().accept(values, reading));
    return complete ? Optional.of(make.apply(values, reading)) : Optional.empty();
  }

  private <V> boolean read(
      Field<V> field, Node.Mapping mapping, Set<String> meant, Values values, Reading reading) {
    Node node = mapping.values().get(field.key());
    if (node == null) {
      if (field.required() && !meant.contains(field.key())) {
        reading.report(Problem.error("missing-key", mapping.position(), field.key()));
      }
      return !field.required();
    }
    if (node instanceof Node.Scalar scalar && scalar.missing()) {
      Position at = mapping.keys().get(field.key());
      reading.report(
          field.required()
              ? Problem.error("missing-key", at, field.key())
              : Problem.warning("empty-value", at, field.key()));
      return !field.required();
    }
    Optional<V> value = reading.in(field.key(), node, field.type());
    value.ifPresent(read -> values.put(field, read));
    return value.isPresent() || !field.required();
  }

  /** Reports unknown keys, and gives the known ones that were probably meant by them. */
  private Set<String> reportUnknown(Node.Mapping mapping, Reading reading) {
    Set<String> allMeant = new HashSet<>();
    mapping
        .keys()
        .forEach(
            (key, position) -> {
              if (!fields.containsKey(key) && key.contains(" ") && missing(mapping, key)) {
                reading.report(Problem.error("unquoted-comma", position, key));
              } else if (!fields.containsKey(key)) {
                Optional<String> meant = Suggestions.closest(key, fields.keySet());
                meant.ifPresent(allMeant::add);
                reading.report(
                    Problem.error(
                        "unknown-key", position, key, meant.orElse(Messages.NONE), keys()));
              }
            });
    return allMeant;
  }

  private static boolean missing(Node.Mapping mapping, String key) {
    return mapping.values().get(key) instanceof Node.Scalar scalar && scalar.missing();
  }

  private String keys() {
    return fields.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
