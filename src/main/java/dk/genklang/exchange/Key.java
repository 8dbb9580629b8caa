package dk.genklang.exchange;

import dk.genklang.schema.Description;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be written after a key: one of some alternatives, each a text of a form, a list or a
 * mapping.
 *
 * @param alternatives of the key's JSON Schema, none of which is a choice between others
 */
record Key(List<Form> alternatives) {
  /** One of the alternatives: JSON Schema's keywords, and their pattern made ready. */
  record Form(Map<String, Object> keywords, Optional<Pattern> pattern) {
    static Form of(Description description) {
      Object pattern = description.keywords().get("pattern");
      return new Form(
          description.keywords(), Optional.ofNullable((String) pattern).map(Pattern::compile));
    }
  }

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:[.,]\\d{1,9})?");

  Key {
    alternatives = List.copyOf(alternatives);
  }

  static Key of(Description description) {
    return new Key(flat(description).map(Form::of).toList());
  }

  /** Whether it may be a mapping. */
  boolean mapping() {
    return alternatives.stream().anyMatch(it -> it.keywords().containsKey("properties"));
  }

  /** Whether it may be a list. */
  boolean list() {
    return alternatives.stream().anyMatch(it -> it.keywords().containsKey("items"));
  }

  /** What an item of the list may be. */
  Optional<Key> item() {
    List<Form> items = new ArrayList<>();
    alternatives.forEach(
        it -> {
          if (it.keywords().get("items") instanceof Description item) {
            flat(item).map(Form::of).forEach(items::add);
          }
        });
    return items.isEmpty() ? Optional.empty() : Optional.of(new Key(items));
  }

  /** What stands after a key of the mapping. */
  Optional<Key> child(String name) {
    return properties().map(all -> all.get(name)).map(it -> of((Description) it));
  }

  /** The keys of the mapping in the order they are explained in; empty where it is none. */
  List<String> names() {
    return properties().map(all -> List.copyOf(all.keySet())).orElse(List.of());
  }

  /** How a key of the mapping is explained to editors: its name, and what it is for. */
  String explained(String name) {
    return properties()
        .map(all -> ((Description) all.get(name)).keywords())
        .map(
            key ->
                Stream.of(key.get("title"), key.get("description"))
                    .filter(String.class::isInstance)
                    .map(Object::toString)
                    .reduce((title, text) -> title + ". " + text)
                    .orElse(""))
        .orElse("");
  }

  /** Whether a text may stand here. */
  boolean accepts(String text) {
    return alternatives.stream().anyMatch(it -> accepts(it, text));
  }

  /** Whether it may be any sentence. */
  boolean free() {
    return accepts("Her er 1 sætning, og den er fri.");
  }

  private static boolean accepts(Form alternative, String text) {
    Map<String, Object> form = alternative.keywords();
    if (form.get("enum") instanceof List<?> words) {
      return words.contains(text);
    }
    int length = text.codePointCount(0, text.length());
    return alternative.pattern().filter(it -> it.matcher(text).find()).isPresent()
        && length >= number(form, "minLength", 0)
        && length <= number(form, "maxLength", Integer.MAX_VALUE)
        && (!form.containsKey("minimum") || inRange(form, text));
  }

  private static boolean inRange(Map<String, Object> form, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    BigDecimal value = new BigDecimal(text.replace(',', '.'));
    return value.compareTo(BigDecimal.valueOf(number(form, "minimum", 0))) >= 0
        && value.compareTo(BigDecimal.valueOf(number(form, "maximum", 0))) <= 0;
  }

  private static int number(Map<String, Object> form, String keyword, int otherwise) {
    return form.get(keyword) instanceof Integer number ? number : otherwise;
  }

  private Optional<Map<String, Object>> properties() {
    return alternatives.stream()
        .map(it -> it.keywords().get("properties"))
        .filter(Description.class::isInstance)
        .map(it -> ((Description) it).keywords())
        .findFirst();
  }

  private static Stream<Description> flat(Description description) {
    return Stream.of("oneOf", "anyOf")
        .filter(choice -> description.keywords().get(choice) instanceof List<?>)
        .findFirst()
        .map(
            choice ->
                ((List<?>) description.keywords().get(choice))
                    .stream().map(Description.class::cast).flatMap(Key::flat))
        .orElse(Stream.of(description));
  }
}
