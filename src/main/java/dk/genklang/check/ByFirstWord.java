package dk.genklang.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Things that are looked for by patterns, found by the word a pattern begins with: most words begin
 * none, and a word is compared with all of them only once. Thread-safe.
 */
final class ByFirstWord<T> {
  /** Words remembered; there are no more of them in what people write. */
  private static final int MOST = 200_000;

  private final List<T> all;
  private final Function<T, List<WordPattern>> patterns;
  private final Map<String, List<T>> known = new ConcurrentHashMap<>();

  ByFirstWord(List<T> all, Function<T, List<WordPattern>> patterns) {
    this.all = List.copyOf(all);
    this.patterns = patterns;
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those with a pattern that may begin with a word, in their order. */
  List<T> of(Word word) {
    List<T> found = known.get(word.text());
    if (found == null) {
      found = all.stream().filter(thing -> begins(thing, word)).toList();
      if (known.size() < MOST) {
        known.put(word.text(), found);
      }
    }
    return found;
  }

  private boolean begins(T thing, Word word) {
    return patterns.apply(thing).stream().anyMatch(pattern -> pattern.begins(word));
  }
}
