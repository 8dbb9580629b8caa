package dk.genklang.search;

import java.util.ArrayList;
import java.util.List;

/**
 * An analysis on one line, as the scripts' bridge writes it and the cache keeps it: the joined
 * term, then for each word after a tab its term, its weight and its cuts with spaces between, see
 * {@link Analysis.Cut#read}. No term has such signs: terms are letters and digits.
 */
final class AnalysisText {
  /**
   * Writes it in JavaScript: {@code line(analysis)}. Lists are taken apart by number, because
   * naming their parts goes through an iterator, which takes an interpreter twice as long.
   */
  static final String SCRIPT =
      """
      const line = ({ joined, words }) => {
        let text = joined;
        for (let at = 0; at < words.length; at++) {
          const word = words[at];
          text += '\t' + word[0] + ' ' + word[1];
          for (let cut = 0; cut < word[2].length; cut++) {
            text += ' ' + word[2][cut][1] + word[2][cut][0].join('+');
          }
        }
        return text;
      };
      """;

  private AnalysisText() {}

  /**
   * @throws IllegalArgumentException when it is not an analysis
   */
  static Analysis read(String line) {
    String[] parts = line.split("\t", -1);
    List<Analysis.Word> words = new ArrayList<>(parts.length - 1);
    for (int at = 1; at < parts.length; at++) {
      words.add(word(parts[at]));
    }
    return new Analysis(words, parts[0]);
  }

  private static Analysis.Word word(String text) {
    String[] parts = text.split(" ", 3);
    if (parts.length < 2) {
      throw new IllegalArgumentException(text);
    }
    String cuts = parts.length < 3 ? "" : parts[2];
    return new Analysis.Word(parts[0], Integer.parseInt(parts[1]), cuts);
  }

  /** The same as the script's {@code line}. */
  static String write(Analysis analysis) {
    StringBuilder line = new StringBuilder(analysis.joined());
    for (Analysis.Word word : analysis.words()) {
      line.append('\t').append(word.term()).append(' ').append(word.weight());
      if (!word.cuts().isEmpty()) {
        line.append(' ').append(word.cuts());
      }
    }
    return line.toString();
  }
}
