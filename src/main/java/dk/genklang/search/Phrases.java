package dk.genklang.search;

import java.util.ArrayList;
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
  private static final int LONGEST = 5;

  private final SortedMap<String, List<String>> tokens;
  private final Set<String> beginnings = new HashSet<>();

  Phrases(SortedMap<String, List<String>> tokens) {
    this.tokens = tokens;
    tokens.keySet().forEach(phrase -> beginnings.add(phrase.split(" ", 2)[0]));
  }

  /** By phrase, sorted. */
  Map<String, List<String>> tokens() {
    return tokens;
  }

  /** The phrases of one word. */
  List<String> words() {
    return tokens.keySet().stream().filter(phrase -> phrase.indexOf(' ') < 0).toList();
  }

  /** The tokens of one term. */
  List<String> of(String term) {
    return tokens.getOrDefault(term, List.of());
  }

  /** Whether a phrase begins with one of the words of a chunk, or the chunk is one. */
  boolean mayBeIn(Analysis chunk) {
    return tokens.containsKey(chunk.joined())
        || chunk.words().stream().anyMatch(word -> beginnings.contains(word.term()));
  }

  /**
   * The tokens of the phrases in a text, each once, as {@code findPhrases} in text.js finds them.
   */
  List<String> in(List<Analysis> text) {
    List<String> terms = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (Analysis analysis : text) {
      for (int at = 0; at < analysis.words().size(); at++) {
        joined.add(at == 0 ? analysis.joined() : "");
        terms.add(analysis.words().get(at).term());
      }
    }
    List<String> found = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      if (beginnings.contains(terms.get(at))) {
        startingAt(at, terms, found);
      }
      add(joined.get(at), found);
    }
    return found;
  }

  private void startingAt(int at, List<String> terms, List<String> found) {
    StringBuilder phrase = new StringBuilder();
    for (int to = at; to < Math.min(terms.size(), at + LONGEST); to++) {
      phrase.append(to > at ? " " : "").append(terms.get(to));
      add(phrase.toString(), found);
    }
  }

  private void add(String phrase, List<String> found) {
    of(phrase).stream().filter(token -> !found.contains(token)).forEach(found::add);
  }
}
