package dk.genklang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Turns the documents of one language into an index. First every document is read into the numbers
 * of its chunks of text; then each distinct chunk is analysed once, because which words are
 * compounds depends on all the others; then the numbers become terms.
 */
final class LanguageIndex {
  private static final SearchField[] FIELDS = SearchField.values();

  private final BiConsumer<String, String> first;
  private final TermTable table = new TermTable();
  private final List<String> languages = new ArrayList<>();
  private final List<Chunks> chunks = new ArrayList<>();
  private final Ints read = new Ints();
  private double[] boosts = new double[64];
  private int count;

  /**
   * @param first told of each language and chunk the first time it comes
   */
  LanguageIndex(BiConsumer<String, String> first) {
    this.first = first;
  }

  /** Reads the next document. */
  void add(SearchDocument document) {
    if (count == boosts.length) {
      boosts = Arrays.copyOf(boosts, count * 2);
    }
    boosts[count++] = document.boost();
    for (int field = 0; field < SearchField.WRITTEN; field++) {
      List<Segment> segments = document.fields().getOrDefault(FIELDS[field], List.of());
      read.add(segments.size());
      for (Segment segment : segments) {
        int language = language(segment.language());
        int[] numbers = chunks.get(language).numbers(segment.chunks());
        read.add(language * 2 + (segment.name() ? 1 : 0));
        read.add(numbers.length);
        for (int number : numbers) {
          read.add(number);
        }
      }
    }
  }

  private int language(String code) {
    int known = languages.indexOf(code);
    if (known >= 0) {
      return known;
    }
    languages.add(code);
    chunks.add(new Chunks(chunk -> first.accept(code, chunk)));
    return languages.size() - 1;
  }

  /**
   * The index of all documents in the order they came.
   *
   * @param synonyms phrases in documents and their tokens
   */
  @SuppressWarnings("EnumOrdinal") // Rows stand in the order of the fields.
  LunrIndex build(WordAnalyser analyser, Phrases synonyms) {
    List<ChunkTerms> terms = new ArrayList<>();
    for (int language = 0; language < languages.size(); language++) {
      String code = languages.get(language);
      List<Analysis> analyses = analyser.analyse(code, chunks.get(language).all());
      Set<String> known = new HashSet<>(analyser.knownParts(code));
      known.addAll(synonyms.words());
      addWords(analyses, known);
      terms.add(new ChunkTerms(analyses, known::contains, synonyms, table));
    }
    LunrIndex.Builder index = new LunrIndex.Builder(table);
    Row[] rows = new Row[FIELDS.length];
    Arrays.setAll(rows, field -> new Row());
    int at = 0;
    for (int document = 0; document < count; document++) {
      Arrays.stream(rows).forEach(Row::clear);
      for (int field = 0; field < SearchField.WRITTEN; field++) {
        Row parts = rows[FIELDS[field].parts().ordinal()];
        int before = parts.size();
        at = field(at, terms, rows[field], parts);
        addTokens(parts, before, synonyms);
      }
      index.add(boosts[document], rows);
    }
    return index.build();
  }

  private static void addWords(List<Analysis> analyses, Set<String> to) {
    for (Analysis analysis : analyses) {
      for (Analysis.Word word : analysis.words()) {
        if (word.weight() == Analysis.CONTENT) {
          to.add(word.term());
        }
      }
    }
  }

  /** Adds the terms of one field and returns where the next one begins. */
  private int field(int from, List<ChunkTerms> terms, Row main, Row parts) {
    int at = from;
    int segments = read.get(at++);
    for (int segment = 0; segment < segments; segment++) {
      int how = read.get(at++);
      int length = read.get(at++);
      int[] numbers = new int[length];
      for (int i = 0; i < length; i++) {
        numbers[i] = read.get(at++);
      }
      terms.get(how / 2).add(numbers, how % 2 == 1, main, parts);
    }
    return at;
  }

  /** Adds the tokens of the parts from a place on, each once. */
  private void addTokens(Row parts, int from, Phrases synonyms) {
    int end = parts.size();
    for (int at = from; at < end; at++) {
      for (String token : synonyms.of(table.term(parts.get(at)))) {
        parts.addNew(table.number(token), end);
      }
    }
  }
}
