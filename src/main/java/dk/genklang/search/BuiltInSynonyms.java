package dk.genklang.search;

import dk.genklang.model.Synonyms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Synonyms that every site in a language has before its editors add their own: {@code
 * synonyms_LANGUAGE.txt} beside this class. A line is a group of words, or {@code typed > found}.
 */
final class BuiltInSynonyms {
  private BuiltInSynonyms() {}

  /** The editors' synonyms and, after them, the language's own. */
  static Synonyms with(Synonyms editors, String language) {
    List<List<String>> groups = new ArrayList<>(editors.groups());
    List<Synonyms.OneWay> oneWay = new ArrayList<>(editors.oneWay());
    lines(language)
        .forEach(
            line -> {
              int arrow = line.indexOf('>');
              if (arrow < 0) {
                groups.add(words(line));
              } else {
                List<String> found = words(line.substring(arrow + 1));
                words(line.substring(0, arrow))
                    .forEach(typed -> oneWay.add(new Synonyms.OneWay(typed, found)));
              }
            });
    return new Synonyms(groups, oneWay);
  }

  private static Stream<String> lines(String language) {
    try (InputStream in =
        BuiltInSynonyms.class.getResourceAsStream("synonyms_" + language + ".txt")) {
      return in == null
          ? Stream.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
