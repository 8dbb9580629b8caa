package dk.genklang.search;

import java.util.Arrays;
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
   * @param cuts the ways to cut it, see {@link Cut#read}: most words of a large site have several,
   *     which are asked for once
   */
  record Word(String term, int weight, String cuts) {
    /** Whether the word is indexed. */
    boolean counts(boolean name) {
      return weight == CONTENT || (name && weight == WEAK);
    }

    /** The parts of a compound, as {@code parts} in text.js chooses them. */
    List<String> parts(Predicate<String> known) {
      List<Cut> all = Cut.read(cuts);
      for (Cut cut : all) {
        if (cut.parts().stream().allMatch(known)) {
          return cut.parts();
        }
      }
      for (Cut cut : all) {
        String last = cut.parts().get(cut.parts().size() - 1);
        if ((cut.alone() & Cut.LAST) != 0 && known.test(last)) {
          return List.of(last);
        }
      }
      for (int at = all.size() - 1; at >= 0; at--) {
        String first = all.get(at).parts().get(0);
        if ((all.get(at).alone() & Cut.FIRST) != 0 && known.test(first)) {
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

    /**
     * Cuts as they are written, with spaces between: each is the digit for {@link #alone}, and the
     * parts with plus signs between.
     */
    static List<Cut> read(String written) {
      if (written.isEmpty()) {
        return List.of();
      }
      return Arrays.stream(written.split(" ", -1))
          .map(cut -> new Cut(List.of(cut.substring(1).split("\\+", -1)), cut.charAt(0) - '0'))
          .toList();
    }
  }
}
