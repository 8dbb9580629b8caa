package dk.genklang.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Phrases, written as terms with spaces between, and the tokens that stand for them in the index.
 */
final class Phrases {
  /** No phrase has more words. */
  static final int LONGEST = 5;

  private final SortedMap<String, List<String>> sorted;
  private final Map<String, List<String>> tokens;
  private final Set<String> beginnings = new HashSet<>();

  Phrases(SortedMap<String, List<String>> tokens) {
    this.sorted = tokens;
    this.tokens = new HashMap<>(tokens);
    for (String phrase : tokens.keySet()) {
      for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
        beginnings.add(phrase.substring(0, end));
      }
    }
  }

  /** By phrase, sorted. */
  Map<String, List<String>> tokens() {
    return sorted;
  }

  /** The phrases of one word. */
  List<String> words() {
    return sorted.keySet().stream().filter(phrase -> phrase.indexOf(' ') < 0).toList();
  }

  /** The tokens of one term. */
  List<String> of(String term) {
    return tokens.getOrDefault(term, List.of());
  }

  /** Whether one of a chunk's words begins a phrase of several words. */
  boolean longerFrom(Analysis chunk) {
    return chunk.words().stream().anyMatch(word -> beginnings.contains(word.term()));
  }

  /**
   * The tokens of the phrases that begin in a chunk, each once and in the order in which {@code
   * findPhrases} in text.js finds them.
   *
   * @param terms of the chunk's words, and of those after them
   */
  List<String> from(Analysis chunk, List<String> terms) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < chunk.words().size(); at++) {
      startingAt(at, terms, found);
      if (at == 0 && !chunk.joined().isEmpty()) {
        add(chunk.joined(), found);
      }
    }
    return found;
  }

  private void startingAt(int at, List<String> terms, List<String> found) {
    String phrase = terms.get(at);
    add(phrase, found);
    int end = Math.min(terms.size(), at + LONGEST);
    for (int next = at + 1; next < end && beginnings.contains(phrase); next++) {
      phrase += " " + terms.get(next);
      add(phrase, found);
    }
  }

  private void add(String phrase, List<String> found) {
    for (String token : of(phrase)) {
      if (!found.contains(token)) {
        found.add(token);
      }
    }
  }
}
