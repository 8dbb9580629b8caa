package dk.genklang.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Turns the documents of one language into the terms of an index. */
final class LanguageIndex {
  private final WordAnalyser analyser;
  private final Phrases synonyms;
  private final Map<String, Chunks> chunks = new TreeMap<>();
  private final Map<String, Analysis[]> analyses = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  LanguageIndex(WordAnalyser analyser, Phrases synonyms) {
    this.analyser = analyser;
    this.synonyms = synonyms;
  }

  /** The index of documents, in their order. */
  LunrIndex of(List<SearchDocument> documents) {
    List<Map<SearchField, List<Read>>> read = documents.stream().map(this::read).toList();
    chunks.forEach(this::analyse);
    LunrIndex index = new LunrIndex();
    for (int number = 0; number < documents.size(); number++) {
      index.add(documents.get(number).boost(), terms(read.get(number)));
    }
    return index;
  }

  private Map<SearchField, List<Read>> read(SearchDocument document) {
    Map<SearchField, List<Read>> read = new EnumMap<>(SearchField.class);
    document
        .fields()
        .forEach((field, segments) -> read.put(field, segments.stream().map(this::read).toList()));
    return read;
  }

  private Read read(Segment segment) {
    Chunks own = chunks.computeIfAbsent(segment.language(), language -> new Chunks());
    return new Read(segment.language(), segment.name(), own.read(segment.text()));
  }

  private void analyse(String language, Chunks own) {
    Map<String, Analysis> found = analyser.analyse(language, own.all());
    analyses.put(language, own.all().stream().map(found::get).toArray(Analysis[]::new));
    Set<String> terms = new HashSet<>(analyser.knownParts(language));
    terms.addAll(synonyms.words());
    for (Analysis analysis : analyses.get(language)) {
      for (Analysis.Word word : analysis.words()) {
        if (word.weight() == Analysis.CONTENT) {
          terms.add(word.term());
        }
      }
    }
    known.put(language, terms);
  }

  private Map<SearchField, List<String>> terms(Map<SearchField, List<Read>> read) {
    Map<SearchField, List<String>> terms = new EnumMap<>(SearchField.class);
    read.forEach(
        (field, segments) -> {
          List<String> parts = new ArrayList<>();
          for (Read segment : segments) {
            add(segment, list(terms, field), parts);
          }
          Set<String> tokens = new LinkedHashSet<>();
          parts.forEach(part -> tokens.addAll(synonyms.of(part)));
          list(terms, field.parts()).addAll(parts);
          list(terms, field.parts()).addAll(tokens);
        });
    return terms;
  }

  private void add(Read segment, List<String> main, List<String> parts) {
    Predicate<String> isKnown = known.get(segment.language)::contains;
    Analysis[] all = analyses.get(segment.language);
    List<Analysis> text = new ArrayList<>();
    for (int number : segment.chunks) {
      Analysis analysis = all[number];
      text.add(analysis);
      for (Analysis.Word word : analysis.words()) {
        if (word.counts(segment.name)) {
          main.add(word.term());
          parts.addAll(word.parts(isKnown));
        }
      }
      if (!analysis.joined().isEmpty()) {
        main.add(analysis.joined());
      }
    }
    main.addAll(synonyms.in(text));
  }

  private static List<String> list(Map<SearchField, List<String>> terms, SearchField field) {
    return terms.computeIfAbsent(field, key -> new ArrayList<>());
  }

  /** A segment as the numbers of its chunks. */
  private static final class Read {
    private final String language;
    private final boolean name;
    private final int[] chunks;

    Read(String language, boolean name, int[] chunks) {
      this.language = language;
      this.name = name;
      this.chunks = chunks;
    }
  }
}
