package dk.genklang.check;

import java.util.List;

/**
 * A word or a phrase as it is written in {@code language.yml}: {@code ensom} is the word itself,
 * {@code ensom*} every word that begins so, {@code *ensom*} every word that has it within.
 */
final class WordPattern {
  private record Part(String text, boolean openStart, boolean openEnd) {
    static Part of(String written) {
      return new Part(
          Word.of(written).get(0).text(), written.startsWith("*"), written.endsWith("*"));
    }

    boolean matches(String word) {
      return openStart
          ? openEnd ? word.contains(text) : word.endsWith(text)
          : openEnd ? word.startsWith(text) : word.equals(text);
    }
  }

  private static final String PAUSES = ".!?;:,";

  private final List<Part> parts;
  private final boolean acrossPauses;

  private WordPattern(List<Part> parts, boolean acrossPauses) {
    this.parts = parts;
    this.acrossPauses = acrossPauses;
  }

  /** A pattern with its stars. */
  static WordPattern of(String pattern) {
    return new WordPattern(List.of(pattern.split(" ")).stream().map(Part::of).toList(), false);
  }

  /** A piece of text just as it stands; matches nothing when it has no words. */
  static WordPattern exactly(String text) {
    return new WordPattern(
        Word.of(text).stream().map(word -> new Part(word.text(), false, false)).toList(), true);
  }

  /** How many of the words, from one on, are the pattern; 0 when they are not. */
  int match(Passage passage, int from) {
    List<Word> words = passage.words();
    if (parts.isEmpty() || from + parts.size() > words.size()) {
      return 0;
    }
    for (int i = 0; i < parts.size(); i++) {
      Word word = words.get(from + i);
      boolean apart =
          i > 0 && !acrossPauses && pause(passage.text(), words.get(from + i - 1), word);
      if (apart || !parts.get(i).matches(word.text())) {
        return 0;
      }
    }
    return parts.size();
  }

  /** Whether the word is one that the pattern begins with. */
  boolean begins(Word word) {
    return !parts.isEmpty() && parts.get(0).matches(word.text());
  }

  /** Whether the pattern is found where it covers some of the words. */
  boolean covers(Passage passage, int from, int count) {
    for (int i = Math.max(0, from + count - parts.size()); i <= from; i++) {
      int found = match(passage, i);
      if (found > 0 && i + found >= from + count) {
        return true;
      }
    }
    return false;
  }

  private static boolean pause(String text, Word before, Word after) {
    return text.substring(before.end(), after.start())
        .chars()
        .anyMatch(c -> PAUSES.indexOf(c) >= 0);
  }
}
