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
    texts.forEach(text -> check(text, findings));
  }

  private void check(Text text, Consumer<Finding> findings) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    for (Passage passage : text.passages()) {
      words += passage.words().size();
      longWords += (int) passage.words().stream().filter(Readability::isLong).count();
      sentences += sentences(passage, findings);
    }
    if (words < FEWEST_WORDS) {
      return;
    }
    int lix = (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    if (lix > maxLix) {
      Passage first = text.passages().get(0);
      findings.accept(
          new Finding(
              Excusable.HARD_TO_READ,
              Problem.warning("hard-to-read", first.at(0), "lix", lix, maxLix),
              Optional.of(first),
              0,
              first.text().length()));
    }
  }

  private static boolean isLong(Word word) {
    return word.text().length() > LONG_WORD;
  }

  /** Reports the sentences that are too long, and counts them all. */
  private static int sentences(Passage passage, Consumer<Finding> findings) {
    List<Integer> bounds = Sentences.bounds(passage.text());
    int next = 0;
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int start = bounds.get(i);
      int end = bounds.get(i + 1);
      int first = next;
      while (next < passage.words().size() && passage.words().get(next).start() < end) {
        next++;
      }
      if (next - first > LONGEST_SENTENCE) {
        findings.accept(
            new Finding(
                Excusable.HARD_TO_READ,
                Problem.warning(
                    "hard-to-read", passage.at(start), "sentence", next - first, LONGEST_SENTENCE),
                Optional.of(passage),
                start,
                end));
      }
    }
    return bounds.size() - 1;
  }
}
