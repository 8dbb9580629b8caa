package dk.genklang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What Danish spreadsheets call our keys and values. */
final class Aliases {
  static final Aliases COLUMNS = new Aliases("columns_da.properties");
  static final Aliases VALUES = new Aliases("values_da.properties");

  private final Map<String, String> meant = new HashMap<>();

  private Aliases(String file) {
    Properties texts = new Properties();
    try (InputStream in = Aliases.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.forEach((ours, theirs) -> add(ours.toString(), theirs.toString()));
  }

  private void add(String ours, String theirs) {
    for (String word : theirs.split(",", -1)) {
      String before = meant.put(word.strip(), ours);
      if (before != null) {
        throw new IllegalStateException(word + " is both " + before + " and " + ours);
      }
    }
  }

  /** What is meant by a word, however its letters are written. */
  Optional<String> of(String word) {
    String folded = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Optional.ofNullable(meant.get(folded));
  }

  /** All words. */
  Set<String> words() {
    return meant.keySet();
  }
}
