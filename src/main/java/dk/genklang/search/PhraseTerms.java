package dk.genklang.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases as {@code findPhrases} in text.js looks for them. */
final class PhraseTerms {
  private PhraseTerms() {}

  /**
   * Each phrase as terms with spaces between; words with hyphens as the one word they make.
   *
   * @param phrases as written
   * @return phrase to terms, empty where it has no words
   */
  static Map<String, String> of(
      Collection<String> phrases, String language, WordAnalyser analyser) {
    Chunks chunks = new Chunks(chunk -> {});
    Map<String, int[]> read = new HashMap<>();
    phrases.forEach(phrase -> read.put(phrase, chunks.numbers(Chunks.cut(phrase))));
    List<Analysis> analyses = analyser.analyse(language, chunks.all());
    Map<String, String> terms = new HashMap<>();
    read.forEach(
        (phrase, numbers) -> {
          List<String> words = new ArrayList<>();
          for (int number : numbers) {
            Analysis analysis = analyses.get(number);
            if (analysis.joined().isEmpty()) {
              analysis.words().forEach(word -> words.add(word.term()));
            } else {
              words.add(analysis.joined());
            }
          }
          terms.put(phrase, String.join(" ", words));
        });
    return terms;
  }
}
