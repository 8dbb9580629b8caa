package dk.genklang.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the text scripts make of one chunk of text: the shape of {@code analyse} in text.js.
 *
 * @param joined the term of words with hyphens written as one, or empty
 */
record Analysis(List<Word> words, String joined) {
  /** Carries meaning. */
  static final int CONTENT = 0;

  /** Left out of running text, kept in names. */
  static final int WEAK = 1;

  Analysis {
    words = List.copyOf(words);
  }

  /**
   * @param weight {@link #CONTENT}, {@link #WEAK} or more for words without meaning
   */
  record Word(String term, int weight, List<Cut> cuts) {
    Word {
      cuts = List.copyOf(cuts);
    }

    /** Whether the word is indexed. */
    boolean counts(boolean name) {
      return weight == CONTENT || (name && weight == WEAK);
    }

    /** The parts of a compound, as {@code parts} in text.js chooses them. */
    List<String> parts(Predicate<String> known) {
      for (Cut cut : cuts) {
        if (cut.parts().stream().allMatch(known)) {
          return cut.parts();
        }
      }
      for (Cut cut : cuts) {
        String last = cut.parts().get(cut.parts().size() - 1);
        if ((cut.alone() & Cut.LAST) != 0 && known.test(last)) {
          return List.of(last);
        }
      }
      for (int at = cuts.size() - 1; at >= 0; at--) {
        String first = cuts.get(at).parts().get(0);
        if ((cuts.get(at).alone() & Cut.FIRST) != 0 && known.test(first)) {
          return List.of(first);
        }
      }
      return List.of();
    }
  }

  /**
   * One way to cut a word.
   *
   * @param alone the sum of {@link #FIRST} and {@link #LAST}, for the part that is enough to go by
   */
  record Cut(List<String> parts, int alone) {
    static final int FIRST = 1;
    static final int LAST = 2;

    Cut {
      parts = List.copyOf(parts);
    }
  }
}
