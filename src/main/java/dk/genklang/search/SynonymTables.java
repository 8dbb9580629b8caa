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
    Map<String, String> terms = PhraseTerms.of(phrases(synonyms), language, analyser);
    TreeMap<String, List<String>> entries = new TreeMap<>();
    TreeMap<String, List<String>> queries = new TreeMap<>();
    int number = 0;
    for (List<String> group : synonyms.groups()) {
      String token = MARK + number++;
      group.forEach(phrase -> add(entries, terms.get(phrase), token));
      group.forEach(phrase -> add(queries, terms.get(phrase), token));
    }
    Map<String, List<String>> groups = copy(entries);
    Map<List<String>, String> goals = new HashMap<>();
    for (Synonyms.OneWay pair : synonyms.oneWay()) {
      int next = number + goals.size();
      String token = goals.computeIfAbsent(pair.to(), to -> MARK + next);
      pair.to().forEach(phrase -> add(entries, terms.get(phrase), token));
      add(queries, terms.get(pair.from()), token);
    }
    for (Synonyms.OneWay pair : synonyms.oneWay()) {
      for (String phrase : pair.to()) {
        groups
            .getOrDefault(terms.get(phrase), List.of())
            .forEach(token -> add(queries, terms.get(pair.from()), token));
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

  private static List<String> phrases(Synonyms synonyms) {
    List<String> phrases = new ArrayList<>();
    synonyms.groups().forEach(phrases::addAll);
    for (Synonyms.OneWay pair : synonyms.oneWay()) {
      phrases.add(pair.from());
      phrases.addAll(pair.to());
    }
    return phrases;
  }
}
