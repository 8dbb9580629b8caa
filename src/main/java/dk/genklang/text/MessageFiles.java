package dk.genklang.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads message files: UTF-8, one {@code key = pattern} a line, comments after {@code #} at the
 * start of a line. Stricter than {@link java.util.Properties}: no escapes, no continued lines, and
 * a key is written once, in one topic's file.
 */
final class MessageFiles {
  /** The languages with message files, sorted. */
  static final List<String> LANGUAGES = List.of("ar", "da", "en");

  /** Each topic has a file in every language. */
  static final List<String> TOPICS =
      List.of("labels", "papers", "print", "schedule", "search", "share", "site", "workshop");

  private static final Pattern LINE = Pattern.compile("([a-z0-9][a-z0-9.+-]*) = (\\S.*)");

  private MessageFiles() {}

  /** All keys of a language with their patterns. */
  static Map<String, String> read(String language) {
    Map<String, String> patterns = new TreeMap<>();
    for (String topic : TOPICS) {
      String file = topic + "_" + language + ".properties";
      try (InputStream in =
              Objects.requireNonNull(MessageFiles.class.getResourceAsStream(file), file);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        add(lines.lines().toList(), file, patterns);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return patterns;
  }

  /**
   * @throws IllegalStateException naming file and line, for a line that is none of what is allowed
   */
  static void add(List<String> lines, String file, Map<String, String> patterns) {
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || line.contains("\\")) {
        throw new IllegalStateException(file + ":" + number + ": expected key = text: " + line);
      }
      if (patterns.put(matcher.group(1), matcher.group(2)) != null) {
        throw new IllegalStateException(file + ":" + number + ": twice: " + matcher.group(1));
      }
    }
  }
}
