package dk.genklang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the chunks of one language are in the index, each worked out when it is first met. */
final class ChunkTerms {
  private final List<Analysis> analyses;
  private final Predicate<String> known;
  private final Phrases synonyms;
  private final TermTable table;
  private final Terms[] running;
  private final Terms[] names;

  /**
   * @param analyses by the chunks' numbers
   * @param known the words compounds can be made of
   */
  ChunkTerms(List<Analysis> analyses, Predicate<String> known, Phrases synonyms, TermTable table) {
    this.analyses = analyses;
    this.known = known;
    this.synonyms = synonyms;
    this.table = table;
    this.running = new Terms[analyses.size()];
    this.names = new Terms[analyses.size()];
  }

  /**
   * Adds the terms of a text.
   *
   * @param main for its words
   * @param parts for the parts of its compounds
   */
  void add(int[] text, boolean name, Row main, Row parts) {
    List<String> tokens = List.of();
    for (int at = 0; at < text.length; at++) {
      Terms terms = terms(text[at], name);
      main.addAll(terms.main);
      parts.addAll(terms.parts);
      if (terms.phrase) {
        tokens = tokens.isEmpty() ? new ArrayList<>() : tokens;
        synonyms.add(following(text, at), analyses.get(text[at]), tokens);
      }
    }
    tokens.forEach(token -> main.add(table.number(token)));
  }

  /** The terms of a chunk and as many after it as a phrase may have. */
  private List<String> following(int[] text, int from) {
    List<String> found = new ArrayList<>();
    int enough = analyses.get(text[from]).words().size() + Phrases.LONGEST;
    for (int at = from; at < text.length && found.size() < enough; at++) {
      analyses.get(text[at]).words().forEach(word -> found.add(word.term()));
    }
    return found;
  }

  private Terms terms(int chunk, boolean name) {
    Terms[] all = name ? names : running;
    if (all[chunk] == null) {
      all[chunk] = terms(analyses.get(chunk), name);
    }
    return all[chunk];
  }

  private Terms terms(Analysis analysis, boolean name) {
    Row main = new Row();
    Row parts = new Row();
    for (Analysis.Word word : analysis.words()) {
      if (word.counts(name)) {
        main.add(table.number(word.term()));
        word.parts(known).forEach(part -> parts.add(table.number(part)));
      }
    }
    if (!analysis.joined().isEmpty()) {
      main.add(table.number(analysis.joined()));
    }
    return new Terms(main.toArray(), parts.toArray(), synonyms.mayBeIn(analysis));
  }

  /** A chunk's terms, and whether a phrase may begin with it. */
  private static final class Terms {
    private final int[] main;
    private final int[] parts;
    private final boolean phrase;

    Terms(int[] main, int[] parts, boolean phrase) {
      this.main = main;
      this.parts = parts;
      this.phrase = phrase;
    }
  }
}
