package dk.genklang.schema;

import dk.genklang.problem.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each key means, in one language: a title, a bar, and an explanation. A key is looked up by
 * its path, then by the end of its path: {@code activity.schedule.on}, {@code schedule.on}, {@code
 * on}.
 */
final class KeyTexts {
  /** Begins the text of a file as a whole. */
  private static final String FILE = "file.";

  private static final String BAR = " \\| ";

  private final Properties texts = new Properties();
  private final Messages messages;
  private final Set<String> used = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();

  /**
   * @param language one of {@link Messages#LANGUAGES}
   */
  KeyTexts(String language) {
    this.messages = new Messages(language);
    String file = "keys_" + language + ".properties";
    try (InputStream in = KeyTexts.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts no key has asked for yet. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
    unused.removeAll(used);
    return unused;
  }

  /** The paths of the keys that had no text. */
  Set<String> missing() {
    return missing;
  }

  /** A schema with a title and an explanation of the whole and of every key. */
  Description explain(String name, Description schema) {
    return titled(FILE + name, (Description) explained(schema, Optional.of(name)));
  }

  /**
   * A value with the keys in it explained.
   *
   * @param path of the value; absent inside a condition, where keys are not explained again
   */
  private Object explained(Object value, Optional<String> path) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> explained(item, path)).toList();
    }
    if (!(value instanceof Description description)) {
      return value;
    }
    Map<String, Object> keywords = new LinkedHashMap<>();
    description
        .keywords()
        .forEach(
            (keyword, inner) -> {
              switch (keyword) {
                case Description.HINT ->
                    keywords.put("patternErrorMessage", messages.get(inner + ".hint"));
                case "properties" -> keywords.put(keyword, properties((Description) inner, path));
                case "allOf", "if", "then", "not" ->
                    keywords.put(keyword, explained(inner, Optional.empty()));
                default -> keywords.put(keyword, explained(inner, path));
              }
            });
    return new Description(keywords);
  }

  private Description properties(Description properties, Optional<String> path) {
    Map<String, Object> all = new LinkedHashMap<>();
    properties
        .keywords()
        .forEach(
            (key, value) -> {
              Optional<String> keyPath = path.map(outer -> outer + "." + key);
              Description inner = (Description) explained(value, keyPath);
              all.put(key, keyPath.map(it -> titled(it, inner)).orElse(inner));
            });
    return new Description(all);
  }

  private Description titled(String path, Description description) {
    String[] text = text(path).split(BAR, 2);
    Map<String, Object> keywords = new LinkedHashMap<>();
    keywords.put("title", text[0]);
    if (text.length > 1) {
      keywords.put("description", text[1]);
    }
    keywords.putAll(description.keywords());
    return new Description(keywords);
  }

  private String text(String path) {
    for (String key = path; ; key = key.substring(key.indexOf('.') + 1)) {
      String text = texts.getProperty(key);
      if (text != null) {
        used.add(key);
        return text;
      }
      if (key.indexOf('.') < 0) {
        missing.add(path);
        return path;
      }
    }
  }
}
