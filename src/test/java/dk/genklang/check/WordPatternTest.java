package dk.genklang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.problem.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as people write them, and what is looked for among them. */
class WordPatternTest {
  @ParameterizedTest
  @CsvSource({
    "ensom, ensom, 1",
    "ensom, Ensom, 1",
    "ensom, ensomme, 0",
    "ensom, ensomhed, 0",
    "ensom*, ensomhed, 1",
    "ensom*, uensom, 0",
    "*ensom, uensom, 1",
    "*ensom, uensomt, 0",
    "*ensom*, uensomt, 1",
    "ældre medborger, ældre medborger, 2",
    "ældre medborger, 'ældre, medborger', 0",
    "ældre medborger, ældre - medborger, 2",
    "ældre medborger, ældre. Medborger, 0",
    "ældre medborger, ældre, 0",
    "ældre medborger, yngre medborger, 0"
  })
  void whatAPatternIs(String pattern, String text, int words) {
    assertEquals(words, WordPattern.of(pattern).match(passage(text), 0));
  }

  @Test
  void aPatternIsLookedForFromAWordOn() {
    Passage passage = passage("Vi er glade for glade dage");

    assertEquals(0, WordPattern.of("glade dage").match(passage, 2));
    assertEquals(2, WordPattern.of("glade dage").match(passage, 4));
    assertEquals(0, WordPattern.of("glade dage").match(passage, 5), "the text ends before it");
  }

  @Test
  void wordsJustAsTheyStandMayGoAcrossAPause() {
    assertEquals(2, WordPattern.exactly("Kom, nu").match(passage("kom. Nu"), 0));
    assertEquals(0, WordPattern.exactly("...").match(passage("kom. Nu"), 0));
    assertFalse(WordPattern.exactly("...").begins(Word.of("kom").get(0)));
    assertTrue(WordPattern.exactly("Kom, nu").begins(Word.of("kom").get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "2, 1, true",
    "1, 2, true",
    "0, 1, false",
    "2, 2, false",
    "3, 1, false"
  })
  void whatAPatternCovers(int from, int count, boolean covered) {
    Passage passage = passage("hos Ensomme Venner hver tirsdag");

    assertEquals(covered, WordPattern.of("ensomme venner").covers(passage, from, count));
  }

  @Test
  void aWordIsKeptWholeWhateverStandsInIt() {
    assertEquals(
        List.of(
            new Word("æble", 1, 5),
            new Word("ensom", 6, 12),
            new Word("é", 13, 15),
            new Word("a1", 16, 18),
            new Word("مكتبة", 19, 24)),
        Word.of("(Æble en\u00ADsom\te\u0301,A1 مكتبة"));
  }

  @Test
  void lettersOfTwoUnitsAreLetters() {
    assertEquals(List.of(new Word("x\uD835\uDC00y", 0, 4)), Word.of("x\uD835\uDC00y"));
  }

  @Test
  void noWordBeginsWithAMarkOnItsOwn() {
    assertEquals(List.of(new Word("a", 2, 3)), Word.of("\u00AD\u0301a"));
    assertEquals(List.of(), Word.of(" - "));
  }

  private static Passage passage(String text) {
    return new Passage(text, offset -> new Position("en.md", 1, offset + 1));
  }
}
