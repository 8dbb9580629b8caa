package dk.genklang.site;

import dk.genklang.model.Abc;
import dk.genklang.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one letter of the ABC for mental health means here.
 *
 * @param letter A, B or C
 * @param paper the paper it is written on
 */
record AbcLine(String letter, String paper, String label, Phrase text) {
  static List<AbcLine> of(Entry entry, Abc abc, Edition edition) {
    return Stream.of(
            line(entry, "A", "blad", "site.abc-active", abc.active(), edition),
            line(entry, "B", "koral", "site.abc-together", abc.together(), edition),
            line(entry, "C", "fjord", "site.abc-meaningful", abc.meaningful(), edition))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<AbcLine> line(
      Entry entry,
      String letter,
      String paper,
      String key,
      Optional<String> text,
      Edition edition) {
    return text.map(
        words ->
            new AbcLine(letter, paper, edition.t(key), edition.words().of(entry, "abc", words)));
  }
}
