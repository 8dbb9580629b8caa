package dk.genklang.check;

import dk.genklang.model.Excusable;
import dk.genklang.model.Excuse;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A problem that an editor may have a good reason for.
 *
 * @param passage the text it is about, where it is about one
 * @param start of the first character it is about
 * @param end after the last
 */
record Finding(Excusable code, Problem problem, Optional<Passage> passage, int start, int end) {
  /** One that is about the entry as a whole. */
  static Finding whole(Excusable code, Problem problem) {
    return new Finding(code, problem, Optional.empty(), 0, 0);
  }

  /** Whether the reason is for this: for the whole entry, or for words that it touches. */
  boolean excusedBy(Excuse excuse) {
    return excuse.code() == code && excuse.text().map(this::touches).orElse(true);
  }

  private boolean touches(String excused) {
    if (passage.isEmpty()) {
      return false;
    }
    List<Word> words = passage.get().words();
    WordPattern pattern = WordPattern.exactly(excused);
    for (int i = 0; i < words.size(); i++) {
      int found = pattern.match(passage.get(), i);
      if (found > 0 && words.get(i).start() < end && words.get(i + found - 1).end() > start) {
        return true;
      }
    }
    return false;
  }
}
