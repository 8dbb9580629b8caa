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
  private final Row tokens = new Row();

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
    tokens.clear();
    for (int at = 0; at < text.length; at++) {
      Terms terms = terms(text[at], name);
      main.addAll(terms.main);
      parts.addAll(terms.parts);
      for (int token : terms.begins ? phrasesFrom(text, at) : terms.tokens) {
        tokens.addNew(token, 0);
      }
    }
    main.addAll(tokens.toArray());
  }

  /** The tokens of the phrases that begin in a chunk: of its own words, or with those after it. */
  private int[] phrasesFrom(int[] text, int from) {
    Analysis chunk = analyses.get(text[from]);
    List<String> words = new ArrayList<>();
    int enough = chunk.words().size() + Phrases.LONGEST;
    for (int at = from; at < text.length && words.size() < enough; at++) {
      analyses.get(text[at]).words().forEach(word -> words.add(word.term()));
    }
    return numbers(synonyms.from(chunk, words));
  }

  private int[] numbers(List<String> terms) {
    return terms.stream().mapToInt(table::number).toArray();
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
    List<String> own = analysis.words().stream().map(Analysis.Word::term).toList();
    int[] tokens = numbers(synonyms.from(analysis, own));
    return new Terms(main.toArray(), parts.toArray(), tokens, synonyms.longerFrom(analysis));
  }

  /** A chunk's terms, the tokens of its own phrases, and whether longer ones may begin in it. */
  private static final class Terms {
    private final int[] main;
    private final int[] parts;
    private final int[] tokens;
    private final boolean begins;

    Terms(int[] main, int[] parts, int[] tokens, boolean begins) {
      this.main = main;
      this.parts = parts;
      this.tokens = tokens;
      this.begins = begins;
    }
  }
}
