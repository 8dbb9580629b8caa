package dk.genklang.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern CODE =
      Pattern.compile("(?:Problem\\.(?:error|warning)|reading\\.error)\\(\\s*\"([a-z0-9-]+)\"");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  /** Some texts want words where others want numbers. */
  private static final List<Object[]> ARGUMENTS =
      List.of(
          new Object[] {"list", "none", "none", "x", 5, 6, 7},
          new Object[] {"list", "none", 3, "x", 5, 6, 7},
          new Object[] {1, 2, 3, 4, 5, 6, 7},
          new Object[] {1, "public", 3, 4, 5, 6, 7});

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(keys("da"), keys("en"));
  }

  @Test
  void everyTextCanBeWritten() {
    for (String language : Messages.LANGUAGES) {
      Messages messages = new Messages(language);
      for (String key : messages.keys()) {
        String text = written(messages, key);
        assertFalse(PLACEHOLDER.matcher(text).find(), key + ": " + text);
      }
    }
  }

  @Test
  void everyProblemInTheCodeHasAMessageAndAHint() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    Set<String> missing = new TreeSet<>();
    for (String code : codes) {
      missing.add(code + ".message");
      missing.add(code + ".hint");
    }
    missing.removeAll(keys("da"));
    assertEquals(Set.of(), missing);
  }

  private static String written(Messages messages, String key) {
    for (Object[] arguments : ARGUMENTS) {
      try {
        return messages.get(key, arguments);
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().contains("is not a Number"), key + ": " + e.getMessage());
      }
    }
    throw new AssertionError(key);
  }

  private static Set<String> keys(String language) {
    Set<String> keys = new TreeSet<>();
    new Messages(language).keys().forEach(keys::add);
    return keys;
  }
}
