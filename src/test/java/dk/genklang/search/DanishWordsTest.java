package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words become in the index. */
class DanishWordsTest {
  private static ScriptAnalyser analyser;

  @BeforeAll
  static void start() {
    analyser = new ScriptAnalyser(Scripts.of(SampleSite.ASSETS));
  }

  @AfterAll
  static void stop() {
    analyser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aktivitet aktiviteter aktiviteten aktiviteternes",
        "bog bøger bogen boeger",
        "digital digitalt digitale",
        "mand mænd manden mændene maend",
        "strik strikke strikker strikning",
        "cykel cykler cyklen cykling",
        "træner træning trænere traening",
        "gåtur gåture gåturen gaatur",
        "hækle hæklere hækling",
        "fællesspisning fællesspisninger faellesspisning",
        "nørreby noerreby",
        "café cafe caféer caféen",
        "have haven haver haverne",
        "hav havet",
        "ensom ensomme ensomhed ensomheden",
        "køkken køkkenet køkkener",
        "frivillig frivillige frivilligt",
        "værelse værelset værelser",
        "besøgsven besøgsvenner besøgsvennen",
        "museum museet museer",
        "billede billeder billedet",
        "nip-napper nip-nappere"
      })
  void formsOfOneWordAreOneTerm(String forms) {
    Set<List<String>> terms = new HashSet<>();
    Stream.of(forms.split(" ", -1)).forEach(form -> terms.add(terms(form)));
    assertEquals(1, terms.size(), terms.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "have hav",
        "hav havn",
        "kor kort",
        "bil billede",
        "bil billet",
        "herre her",
        "vand vandre",
        "plads plade",
        "dans dansk",
        "ven vende",
        "ballet bal"
      })
  void otherWordsAreOtherTerms(String words) {
    String[] pair = words.split(" ", 2);
    assertNotEquals(terms(pair[0]), terms(pair[1]));
  }

  @Test
  void fillersAreMarked() {
    assertEquals(2, weight("og"));
    assertEquals(Analysis.WEAK, weight("have"));
    assertEquals(Analysis.CONTENT, weight("strik"));
  }

  @Test
  void compoundsComeApartWhereTheirPartsAreKnown() {
    assertEquals(List.of("faelles", "spis"), parts("fællesspisning", "faelles", "spis"));
    assertEquals(List.of("mand", "hold"), parts("mandehold", "mand", "hold"));
    assertEquals(List.of("tryg", "opkald"), parts("tryghedsopkald", "tryg", "opkald"));
    assertEquals(
        List.of("hoejskole", "sang", "bog"),
        parts("højskolesangbogen", "hoejskole", "sang", "bog"));
    assertEquals(List.of("gymnastik"), parts("varmtvandsgymnastik", "gymnastik"));
    assertEquals(List.of("herre"), parts("herreværelset", "herre"));
    assertEquals(List.of("gaa", "tur"), parts("gåtur", "gaa", "tur"));
    assertEquals(List.of(), parts("mandag", "man", "dag", "mand"));
    assertEquals(List.of(), parts("forening", "for", "ening"));
    assertEquals(List.of(), parts("fællesskab", "faelles", "skab"));
  }

  private static List<String> terms(String word) {
    Analysis analysis = analysis(word);
    return analysis.joined().isEmpty()
        ? analysis.words().stream().map(Analysis.Word::term).toList()
        : List.of(analysis.joined());
  }

  private static int weight(String word) {
    return analysis(word).words().get(0).weight();
  }

  private static List<String> parts(String word, String... known) {
    return analysis(word).words().get(0).parts(Set.of(known)::contains);
  }

  private static Analysis analysis(String word) {
    return analyser.analyse("da", List.of(word)).get(0);
  }
}
