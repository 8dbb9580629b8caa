package dk.genklang.schema;

import dk.genklang.model.Coded;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something the values of a mapping must live up to together.
 *
 * @param check reports what does not fit
 * @param descriptions all of which apply; none where JSON Schema has no words for it
 */
record Rule(BiConsumer<Values, Reading> check, List<Description> descriptions) {
  /** A rule that JSON Schema has no words for. */
  static Rule of(BiConsumer<Values, Reading> check) {
    return new Rule(check, List.of());
  }

  /** A rule with its description. */
  static Rule of(Description description, BiConsumer<Values, Reading> check) {
    return new Rule(check, List.of(description));
  }

  /** A key that must be written, though other mappings with the same key may leave it out. */
  static Rule required(Field<?> field) {
    return of(
        Description.has(field),
        (values, reading) -> {
          if (!values.written(field)) {
            reading.report(missing(values, field));
          }
        });
  }

  /** At least one of some keys must be written. */
  static Rule anyOf(List<Field<?>> fields, Function<Values, Problem> problem) {
    return of(
        Description.anyOf(fields.stream().map(Description::has).toArray(Description[]::new)),
        (values, reading) -> {
          if (fields.stream().noneMatch(values::written)) {
            reading.report(problem.apply(values));
          }
        });
  }

  /** One of two keys must be written, or both. */
  static Rule oneOrBoth(Field<?> one, Field<?> other) {
    return anyOf(
        List.of(one, other),
        values -> Problem.error("missing-one-of", values.position(), one.key(), other.key()));
  }

  /** One of two keys must be written, and not both. */
  static Rule exactlyOne(Field<?> one, Field<?> other) {
    return of(
        Description.oneOf(Description.has(one), Description.has(other)),
        (values, reading) -> {
          if (values.written(one) == values.written(other)) {
            reading.report(
                Problem.error("exactly-one-of", values.position(), one.key(), other.key()));
          }
        });
  }

  /** Where one key is written, the other must be too. */
  static Rule together(Field<?> when, Field<?> then, Function<Values, Problem> problem) {
    return of(
        Description.of("dependencies", Description.of(when.key(), List.of(then.key()))),
        (values, reading) -> {
          if (values.written(when) && !values.written(then)) {
            reading.report(problem.apply(values));
          }
        });
  }

  /** Where one key has a value, the other must be written. */
  static <T extends Coded> Rule when(Field<T> field, T value, Field<?> then) {
    return of(
        Description.of(
                "if",
                Description.where(field, Description.of("const", value.code()))
                    .with("required", List.of(field.key())))
            .with("then", Description.has(then)),
        (values, reading) -> {
          if (values.get(field).filter(value::equals).isPresent() && !values.written(then)) {
            reading.report(missing(values, then));
          }
        });
  }

  /** The descriptions there are of some rules. */
  static List<Description> descriptions(List<Rule> rules) {
    return rules.stream().map(Rule::descriptions).flatMap(List::stream).toList();
  }

  /** All rules of a shape and some more. */
  static List<Rule> joined(List<Rule> rules, Rule... more) {
    return Stream.concat(rules.stream(), Stream.of(more)).toList();
  }

  static Problem missing(Values values, Field<?> field) {
    return Problem.error("missing-key", values.position(), field.key());
  }
}
