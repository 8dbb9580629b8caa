package dk.genklang.schema;

import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import dk.genklang.source.FileName;
import dk.genklang.source.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of values there are. A plain scalar means what it looks like to the type that reads it:
 * {@code no} is a language here and an answer there.
 */
final class Types {
  /** Begins what a new entry's file asks the editor to write. */
  static final String TO_FILL_IN = "SKRIV ";

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,2})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}([.,]0{1,2})?");
  private static final int MAX_AMOUNT = 1_000_000;
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,8})?");
  static final Pattern DATE = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private Types() {}

  /** A text of some length in characters, on one line or more; never blank. */
  static Type<String> text(int min, int max) {
    return Type.of(
        Description.text(min, max),
        (node, reading) ->
            scalar(node, reading, "text")
                .flatMap(
                    text -> {
                      int length = text.codePointCount(0, text.length());
                      if (text.startsWith(TO_FILL_IN)) {
                        return reading.error("to-fill-in", node);
                      }
                      if (text.isEmpty() || length < min) {
                        return reading.error("too-short", node, length, Math.max(1, min), max);
                      }
                      return length > max
                          ? reading.error("too-long", node, length, max)
                          : Optional.of(text);
                    }));
  }

  /** A short text: a name, a role, a line. */
  static Type<String> line() {
    return text(1, 200);
  }

  /** A longer text. */
  static Type<String> paragraph() {
    return text(1, 2000);
  }

  /** A text of a certain form. */
  static Type<String> pattern(Pattern pattern, String code) {
    return Type.of(
        Description.pattern(pattern, code),
        (node, reading) ->
            scalar(node, reading, "text")
                .flatMap(
                    text ->
                        pattern.matcher(text).matches()
                            ? Optional.of(text)
                            : reading.error(code, node, text)));
  }

  static Type<Integer> integer(int min, int max) {
    return Type.of(
        Description.number("integer", WHOLE, min, max, "not-a-whole-number"),
        (node, reading) ->
            number(node, reading)
                .flatMap(
                    value -> {
                      if (value.stripTrailingZeros().scale() > 0) {
                        return reading.error("not-a-whole-number", node, value.toPlainString());
                      }
                      return range(value, min, max, node, reading).map(BigDecimal::intValueExact);
                    }));
  }

  /** An amount of money in Danish kroner, with a comma or a point before the øre. */
  static Type<BigDecimal> amount() {
    return Type.of(
        Description.number("number", NUMBER, 0, MAX_AMOUNT, "not-a-number"),
        (node, reading) ->
            number(node, reading).flatMap(value -> range(value, 0, MAX_AMOUNT, node, reading)));
  }

  /** Decimal degrees. */
  static Type<Double> degrees(int min, int max) {
    return Type.of(
        Description.number("number", DECIMAL, min, max, "not-a-number"),
        (node, reading) ->
            scalar(node, reading, "number")
                .flatMap(
                    text ->
                        DECIMAL.matcher(text).matches()
                            ? range(new BigDecimal(text), min, max, node, reading)
                            : reading.error("not-a-number", node, text))
                .map(BigDecimal::doubleValue));
  }

  static Type<Boolean> yesNo() {
    return Type.of(
        Description.choice(List.of("yes", "no", "true", "false")),
        (node, reading) ->
            scalar(node, reading, "text")
                .flatMap(
                    text ->
                        switch (text) {
                          case "yes", "true" -> Optional.of(true);
                          case "no", "false" -> Optional.of(false);
                          default -> unknown(node, reading, text, List.of("yes", "no"));
                        }));
  }

  /** A day as {@code 2026-09-01}; one that the calendar has. */
  static Type<LocalDate> date() {
    return Type.of(
        Description.pattern(DATE, "not-a-date"),
        (node, reading) ->
            scalar(node, reading, "date")
                .flatMap(
                    text -> parseDate(text).or(() -> reading.error("not-a-date", node, text))));
  }

  static Optional<LocalDate> parseDate(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time of day as {@code "17:30"}. */
  static Type<LocalTime> time() {
    return Type.of(
        Description.pattern(TIME, "not-a-time"),
        (node, reading) ->
            scalar(node, reading, "time")
                .flatMap(
                    text ->
                        TIME.matcher(text).matches()
                            ? Optional.of(LocalTime.parse(text))
                            : reading.error("not-a-time", node, text)));
  }

  /** One of a fixed list of values. */
  static <E extends Enum<E> & Coded> Type<E> oneOf(Class<E> type) {
    Map<String, E> codes =
        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Coded::code, e -> e));
    List<String> order = Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    return choice(order).as(codes::get);
  }

  /** One of some words. */
  static Type<String> choice(List<String> words) {
    return Type.of(
        Description.choice(words),
        (node, reading) ->
            scalar(node, reading, "text")
                .flatMap(
                    text ->
                        words.contains(text)
                            ? Optional.of(text)
                            : unknown(node, reading, text, words)));
  }

  /** A list of values; every item is read, so that all problems are found. */
  static <T> Type<List<T>> listOf(Type<T> item) {
    return Type.of(
        Description.list(item.describe()),
        (node, reading) ->
            node instanceof Node.Sequence sequence
                ? items(sequence, item, reading)
                : reading.error("wrong-type", node, "list", written(node)));
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

  /** Values by names that are not known beforehand. */
  static <T> Type<Map<String, T>> mapOf(Type<T> value) {
    return Type.of(
        Description.of("type", "object").with("additionalProperties", value.describe()),
        (node, reading) -> {
          if (!(node instanceof Node.Mapping mapping)) {
            return reading.error("wrong-type", node, "mapping", written(node));
          }
          Map<String, T> values = new TreeMap<>();
          mapping
              .values()
              .forEach(
                  (key, item) ->
                      reading.in(key, item, value).ifPresent(read -> values.put(key, read)));
          return Optional.of(values);
        });
  }

  /** An id of something new. */
  static Type<String> id() {
    return pattern(FileName.ID, "not-an-id");
  }

  /**
   * The id of something that exists elsewhere.
   *
   * @param target the code of a kind, or {@code audience} or {@code holiday}
   */
  static Type<String> idOf(String target) {
    Type<String> id = id();
    return Type.of(
        id.describe(),
        (node, reading) ->
            id.read(node, reading)
                .map(
                    found -> {
                      reading.reference(target, found, node.position());
                      return found;
                    }));
  }

  static Type<String> idOf(Kind kind) {
    return idOf(kind.code());
  }

  /** A reference {@code kind/id}; a bare id means the first of the kinds. */
  static Type<Ref> ref(Kind... kinds) {
    return new RefType(List.of(kinds));
  }

  static Optional<String> scalar(Node node, Reading reading, String expected) {
    return node instanceof Node.Scalar scalar
        ? Optional.of(scalar.value().strip())
        : reading.error("wrong-type", node, expected, written(node));
  }

  static <T> Optional<T> unknown(Node node, Reading reading, String value, List<String> known) {
    reading.report(
        Problem.error(
            "unknown-value",
            node.position(),
            value,
            Suggestions.closest(value, known).orElse(Messages.NONE),
            String.join(", ", known)));
    return Optional.empty();
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

  private static Optional<BigDecimal> number(Node node, Reading reading) {
    return scalar(node, reading, "number")
        .flatMap(
            text ->
                NUMBER.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(',', '.')))
                    : reading.error("not-a-number", node, text));
  }

  private static Optional<BigDecimal> range(
      BigDecimal value, int min, int max, Node node, Reading reading) {
    boolean inside =
        value.compareTo(BigDecimal.valueOf(min)) >= 0
            && value.compareTo(BigDecimal.valueOf(max)) <= 0;
    return inside
        ? Optional.of(value)
        : reading.error("out-of-range", node, value.toPlainString(), min, max);
  }

  private static String written(Node node) {
    return node instanceof Node.Scalar scalar
        ? scalar.value()
        : node instanceof Node.Sequence ? "list" : "mapping";
  }
}
