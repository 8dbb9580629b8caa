package dk.genklang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void sentencesEndBeforeACapitalLetter() {
    assertEquals(
        List.of("Kom i. ", "Vi er her! ", "Er du?« ", "Ja: ", "Jeg er."),
        sentences("Kom i. Vi er her! »Er du?« Ja: Jeg er."));
  }

  @Test
  void timesAbbreviationsInitialsAndQuotesEndNone() {
    assertEquals(
        List.of("Kl. 17.30 kommer bl.a. Per O. Hansen fra Sct. Mikkels og siger »hej!« med mad."),
        sentences(
            "Kl. 17.30 kommer bl.a. Per O. Hansen fra Sct. Mikkels og siger »hej!« med mad."));
  }

  @Test
  void whatHasNoWordsIsNoSentence() {
    assertEquals(List.of(), sentences(" … – !"));
  }

  private static List<String> sentences(String text) {
    List<Integer> bounds = Sentences.bounds(text);
    return IntStream.range(0, bounds.size() - 1)
        .mapToObj(i -> text.substring(bounds.get(i), bounds.get(i + 1)))
        .map(sentence -> sentence.replaceAll("»$", ""))
        .toList();
  }
}
