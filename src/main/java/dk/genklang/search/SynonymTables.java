package dk.genklang.search;

import dk.genklang.model.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The editors' synonyms and the language's own as tokens in the index: {@code ~0} for the first
 * group. A one-way pair's token is put where one of its goals stands, and asked for by who types
 * where it starts; pairs with the same goals share one. Who types where a pair starts also asks for
 * the groups of its goals.
 *
 * @param entries phrases in entries to tokens
 * @param queries phrases in queries to tokens
 */
record SynonymTables(Phrases entries, Phrases queries) {
  /** No word can begin with it, so a token is never found by its letters. */
  private static final String MARK = "~";

  static SynonymTables of(Synonyms editors, String language, WordAnalyser analyser) {
    Synonyms synonyms = BuiltInSynonyms.with(editors, language);
    Terms terms = new Terms(synonyms, language, analyser);
    TreeMap<String, List<String>> entries = new TreeMap<>();
    TreeMap<String, List<String>> queries = new TreeMap<>();
    int number = 0;
    for (List<String> group : synonyms.groups()) {
      String token = MARK + number++;
      group.forEach(phrase -> add(entries, terms.of(phrase), token));
      group.forEach(phrase -> add(queries, terms.of(phrase), token));
    }
    Map<String, List<String>> groups = copy(entries);
    Map<List<String>, String> goals = new HashMap<>();
    for (Synonyms.OneWay pair : synonyms.oneWay()) {
      int next = number + goals.size();
      String token = goals.computeIfAbsent(pair.to(), to -> MARK + next);
      pair.to().forEach(phrase -> add(entries, terms.of(phrase), token));
      add(queries, terms.of(pair.from()), token);
    }
    for (Synonyms.OneWay pair : synonyms.oneWay()) {
      for (String phrase : pair.to()) {
        groups
            .getOrDefault(terms.of(phrase), List.of())
            .forEach(token -> add(queries, terms.of(pair.from()), token));
      }
    }
    return new SynonymTables(new Phrases(entries), new Phrases(queries));
  }

  private static Map<String, List<String>> copy(Map<String, List<String>> table) {
    Map<String, List<String>> copy = new HashMap<>();
    table.forEach((phrase, tokens) -> copy.put(phrase, List.copyOf(tokens)));
    return copy;
  }

  private static void add(Map<String, List<String>> table, String phrase, String token) {
    if (!phrase.isEmpty()) {
      List<String> tokens = table.computeIfAbsent(phrase, key -> new ArrayList<>());
      if (!tokens.contains(token)) {
        tokens.add(token);
      }
    }
  }

  /** Phrases as terms with spaces between; words with hyphens as the one word they make. */
  private static final class Terms {
    private final Chunks chunks = new Chunks();
    private final Map<String, int[]> phrases = new HashMap<>();
    private final Map<String, Analysis> analyses;

    Terms(Synonyms synonyms, String language, WordAnalyser analyser) {
      synonyms.groups().forEach(group -> group.forEach(this::read));
      synonyms.oneWay().forEach(pair -> read(pair.from()));
      synonyms.oneWay().forEach(pair -> pair.to().forEach(this::read));
      this.analyses = analyser.analyse(language, chunks.all());
    }

    private void read(String phrase) {
      phrases.put(phrase, chunks.read(phrase));
    }

    String of(String phrase) {
      List<String> terms = new ArrayList<>();
      for (int number : phrases.get(phrase)) {
        Analysis analysis = analyses.get(chunks.all().get(number));
        if (analysis.joined().isEmpty()) {
          analysis.words().forEach(word -> terms.add(word.term()));
        } else {
          terms.add(analysis.joined());
        }
      }
      return String.join(" ", terms);
    }
  }
}
