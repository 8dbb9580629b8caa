package dk.genklang.schema;

import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import dk.genklang.source.FileName;
import dk.genklang.source.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of values there are. A plain scalar means what it looks like to the type that reads it:
 * {@code no} is a language here and an answer there.
 */
final class Types {
  /** Begins what a new entry's file asks the editor to write. */
  static final String TO_FILL_IN = "SKRIV ";

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

  static String written(Node node) {
    return node instanceof Node.Scalar scalar
        ? scalar.value()
        : node instanceof Node.Sequence ? "list" : "mapping";
  }
}
