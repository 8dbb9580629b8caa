package dk.genklang.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final Object[] WORDS = {"list", "none", "none", "x"};
  private static final Object[] COUNTS = {1, 2, 3, 4, 5, 6};
  private static final Set<String> NUMBERS = Set.of("report.count", "cli.published");

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(keys("da"), keys("en"));
  }

  @Test
  void everyTextCanBeWritten() {
    for (String language : Messages.LANGUAGES) {
      Messages messages = new Messages(language);
      for (String key : messages.keys()) {
        String text = messages.get(key, NUMBERS.contains(key) ? COUNTS : WORDS);
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

  private static Set<String> keys(String language) {
    Set<String> keys = new TreeSet<>();
    new Messages(language).keys().forEach(keys::add);
    return keys;
  }
}
