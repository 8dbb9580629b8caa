package dk.genklang.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct terms of an index by number, so that all else works with numbers. */
final class TermTable {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  /** The number of a term, which is a new one the first time. */
  int number(String term) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    if (known != null) {
      return known;
    }
    terms.add(term);
    return terms.size() - 1;
  }

  String term(int number) {
    return terms.get(number);
  }

  int size() {
    return terms.size();
  }
}
