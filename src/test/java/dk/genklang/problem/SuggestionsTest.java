package dk.genklang.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  @Test
  void aSlipOfTheHandIsUnderstood() {
    List<String> keys = List.of("benefit", "organizer", "summary", "title");
    assertEquals(Optional.of("organizer"), Suggestions.closest("organiser", keys));
    assertEquals(Optional.of("title"), Suggestions.closest("titel", keys));
    assertEquals(Optional.of("summary"), Suggestions.closest("summry", keys));
  }

  @Test
  void anotherWordIsNotGuessedAt() {
    assertEquals(Optional.empty(), Suggestions.closest("arrangør", List.of("organizer")));
    assertEquals(Optional.empty(), Suggestions.closest("ab", List.of("xy")));
  }
}
