package dk.genklang.check;

import dk.genklang.model.Entry;
import dk.genklang.model.Excusable;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Texts are easy to read: no very long sentences, and a readability number below the limit. The
 * number is C.-H. Björnsson's LIX (1968): words per sentence, plus words of more than six letters
 * per hundred.
 */
final class Readability implements EditorialRule {
  static final int LONGEST_SENTENCE = 30;

  /** Shorter texts say too little for a number. */
  private static final int FEWEST_WORDS = 50;

  private static final int LONG_WORD = 6;

  private final int maxLix;

  Readability(int maxLix) {
    this.maxLix = maxLix;
  }

  @Override
  public void check(Entry entry, List<Text> texts, Consumer<Finding> findings) {
    for (Text text : texts) {
      text.passages().forEach(passage -> sentences(passage, findings));
      int lix = lix(text);
      if (lix > maxLix) {
        Passage first = text.passages().get(0);
        findings.accept(
            new Finding(
                Excusable.HARD_TO_READ,
                Problem.warning("hard-to-read", first.at().apply(0), "lix", lix, maxLix),
                Optional.of(first),
                0,
                first.text().length()));
      }
    }
  }

  /** The readability number; 0 for a text too short to have one. */
  static int lix(Text text) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (Passage passage : text.passages()) {
      for (Word word : Word.of(passage.text())) {
        words++;
        longWords += word.text().length() > LONG_WORD ? 1 : 0;
      }
      sentences += Sentences.bounds(passage.text()).size() - 1;
    }
    return words < FEWEST_WORDS
        ? 0
        : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
  }

  private static void sentences(Passage passage, Consumer<Finding> findings) {
    List<Integer> bounds = Sentences.bounds(passage.text());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int start = bounds.get(i);
      int end = bounds.get(i + 1);
      int words = Word.of(passage.text().substring(start, end)).size();
      if (words > LONGEST_SENTENCE) {
        findings.accept(
            new Finding(
                Excusable.HARD_TO_READ,
                Problem.warning(
                    "hard-to-read", passage.at().apply(start), "sentence", words, LONGEST_SENTENCE),
                Optional.of(passage),
                start,
                end));
      }
    }
  }
}
