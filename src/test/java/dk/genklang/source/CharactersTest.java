package dk.genklang.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "Kaffe\n\tog te\r ~", "\u00A0", "\u2027\u2030", "\uFFFD", "a\uD83D\uDE00b"})
  void whatCanBeSeenOrSpacesTextMayStand(String text) {
    assertEquals(-1, Characters.firstUnseen(text));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        0, 0x08, 0x0B, 0x1F, 0x7F, 0x85, 0x9F, '\u2028', '\u2029', 0xFFFE, 0xFFFF, 0xD83D, 0xDE00
      })
  void whatNobodySeesMayNot(char unseen) {
    assertEquals(2, Characters.firstUnseen("ab" + unseen + "c"));
    assertEquals(2, Characters.firstUnseen("ab" + unseen));
  }
}
