package dk.genklang.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.DanishStemmer;

/** Our Danish stemmer beside Snowball's, over the words of the field. */
class DanishStemmerTest {
  private static List<List<String>> families;
  private static Map<String, String> terms;

  @BeforeAll
  static void analyse() throws IOException {
    families =
        Files.readAllLines(SampleSite.resource("danish-families.txt")).stream()
            .map(line -> List.of(line.split(" ")))
            .toList();
    List<String> words = families.stream().flatMap(List::stream).toList();
    try (ScriptAnalyser analyser = new ScriptAnalyser(Scripts.of(SampleSite.ASSETS))) {
      List<Analysis> analyses = analyser.analyse("da", words);
      terms = new HashMap<>();
      for (int at = 0; at < words.size(); at++) {
        terms.put(words.get(at), analyses.get(at).words().get(0).term());
      }
    }
  }

  @AfterAll
  static void forget() {
    families = null;
    terms = null;
  }

  @Test
  void allFormsOfAWordAreOneTermAndNoOtherWordsAre() {
    SortedMap<String, List<String>> byTerm = new TreeMap<>();
    for (List<String> family : families) {
      String line = String.join(" ", family);
      family.stream()
          .map(terms::get)
          .distinct()
          .forEach(term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(line));
    }
    List<String> wrong = new ArrayList<>();
    for (List<String> family : families) {
      if (family.stream().map(terms::get).distinct().count() > 1) {
        wrong.add(family + " is " + family.stream().map(terms::get).toList());
      }
    }
    byTerm.forEach(
        (term, lines) -> {
          if (lines.size() > 1) {
            wrong.add(term + " is " + lines);
          }
        });
    assertEquals(List.of(), wrong);
  }

  /**
   * Where Snowball takes one word's forms for several words, or several words for one: each line is
   * what ours is for.
   */
  @Test
  void differsFromSnowballWhereSnowballIsWrong() throws IOException {
    SortedSet<String> differences = new TreeSet<>();
    SortedMap<String, SortedSet<String>> together = new TreeMap<>();
    for (List<String> family : families) {
      List<String> stems = family.stream().map(DanishStemmerTest::snowball).distinct().toList();
      if (stems.size() > 1) {
        differences.add(family.get(0) + " comes apart: " + split(family));
      }
      stems.forEach(
          stem -> together.computeIfAbsent(stem, key -> new TreeSet<>()).add(family.get(0)));
    }
    together.forEach(
        (stem, words) -> {
          if (words.size() > 1) {
            differences.add(String.join(", ", words) + " fall together: " + stem);
          }
        });
    Path file = Path.of("src/test/resources/dk/genklang/search/snowball-differences.txt");
    new Generated("DanishStemmerTest").file(file, String.join("\n", differences) + "\n");
  }

  /** {@code bog: bog bogen | bøg: bøger}. */
  private static String split(List<String> family) {
    Map<String, List<String>> byStem =
        family.stream()
            .collect(
                Collectors.groupingBy(
                    DanishStemmerTest::snowball, TreeMap::new, Collectors.toList()));
    return byStem.entrySet().stream()
        .map(stem -> stem.getKey() + ": " + String.join(" ", stem.getValue()))
        .collect(joining(" | "));
  }

  private static String snowball(String word) {
    DanishStemmer stemmer = new DanishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
