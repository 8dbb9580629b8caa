package dk.genklang.check;

import dk.genklang.problem.Position;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A piece of text that stands by itself: a value, or a paragraph, heading or list item. Its words
 * are found once, for all rules.
 */
final class Passage {
  private final String text;
  private final IntFunction<Position> at;
  private final List<Word> words;

  /**
   * @param at where a character of the text was written
   */
  Passage(String text, IntFunction<Position> at) {
    this.text = text;
    this.at = at;
    this.words = Word.of(text);
  }

  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  /** Where a character of the text was written. */
  Position at(int offset) {
    return at.apply(offset);
  }
}
