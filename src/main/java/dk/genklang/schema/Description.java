package dk.genklang.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be written, in the words of JSON Schema draft-07, for editors and other programs.
 *
 * <p>An editor reads plain scalars by YAML 1.2: {@code 9961} is a number to it and {@code true} an
 * answer, where we decide by the key. So a text may be a number or an answer too, wherever one
 * could be written: what is right here is never marked as wrong there.
 *
 * @param keywords name to value, in the order they are written; a value is a text, a number, an
 *     answer, a description, or a list of those; unmodifiable
 */
public record Description(@JsonValue Map<String, Object> keywords) {
  /** Names the problem whose hint is to be shown when a pattern does not match. */
  static final String HINT = "hint";

  private static final List<String> NUMBERS =
      List.of("0", "7", "42", "100", "2026", "9961", "12345678", "+4500000000", "2.5", "-1");
  private static final List<String> ANSWERS = List.of("true", "false");

  public Description {
    keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
  }

  static Description of(String keyword, Object value) {
    return new Description(Map.of(keyword, value));
  }

  /** The same with one keyword more, last. */
  Description with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Description(more);
  }

  /** A text that begins with a visible character, and not with what is to be filled in. */
  static Description text(int min, int max) {
    return of("type", List.of("string", "number", "boolean"))
        .with("minLength", Math.max(1, min))
        .with("maxLength", max)
        .with("pattern", "^\\s*(?!" + Types.TO_FILL_IN + ")\\S")
        .with(HINT, "to-fill-in");
  }

  /** Any text. */
  static Description text() {
    return of("type", "string");
  }

  /** A text of a certain form, and the problem it is when it has another. */
  static Description pattern(Pattern pattern, String code) {
    return pattern(pattern).with(HINT, code);
  }

  /** A text of a certain form, with or without space around it. */
  static Description pattern(Pattern pattern) {
    List<String> types = new ArrayList<>(List.of("string"));
    if (NUMBERS.stream().anyMatch(number -> pattern.matcher(number).matches())) {
      types.add("number");
    }
    if (ANSWERS.stream().anyMatch(answer -> pattern.matcher(answer).matches())) {
      types.add("boolean");
    }
    return of("type", types.size() == 1 ? types.get(0) : List.copyOf(types))
        .with("pattern", "^\\s*(?:" + pattern.pattern() + ")\\s*$");
  }

  /** A number, or a text that is one. */
  static Description number(String type, Pattern pattern, int min, int max, String code) {
    return of("type", List.of(type, "string"))
        .with("minimum", min)
        .with("maximum", max)
        .with("pattern", "^\\s*(?:" + pattern.pattern() + ")\\s*$")
        .with(HINT, code);
  }

  /** One of some words. */
  static Description choice(List<String> words) {
    Stream<Object> answers =
        Stream.<Object>of(true, false).filter(answer -> words.contains(answer.toString()));
    return of("enum", Stream.concat(words.stream(), answers).toList());
  }

  /** One of some descriptions that exclude each other. */
  static Description oneOf(Description... alternatives) {
    return of(
        "oneOf",
        Stream.of(alternatives)
            .flatMap(
                alternative ->
                    alternative.keywords.keySet().equals(Map.of("oneOf", "").keySet())
                        ? ((List<?>) alternative.keywords.get("oneOf")).stream()
                        : Stream.of(alternative))
            .toList());
  }

  static Description anyOf(Description... alternatives) {
    return of("anyOf", List.of(alternatives));
  }

  static Description list(Description item) {
    return of("type", "array").with("items", item);
  }

  /** A mapping that has a key. */
  static Description has(Field<?> field) {
    return of("required", List.of(field.key()));
  }

  /** A mapping in which a key, where it is written, has such a value. */
  static Description where(Field<?> field, Description value) {
    return of("properties", of(field.key(), value));
  }
}
