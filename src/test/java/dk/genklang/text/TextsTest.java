package dk.genklang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.GroupSize;
import dk.genklang.model.Kind;
import dk.genklang.model.SignupHow;
import dk.genklang.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void labelsAreFoundByTheNameOfTheListAndTheCode() {
    Texts danish = Texts.of("da");
    assertEquals("Holder pause", danish.label(Status.PAUSED));
    assertEquals("Bare mød op", danish.label(SignupHow.DROP_IN));
    assertEquals("Flere end 40 personer", danish.label(GroupSize.OVER_40));
    assertEquals("نشاط", Texts.of("ar").label(Kind.ACTIVITY));
    assertEquals("signup-how.drop-in", Texts.key(SignupHow.DROP_IN));
  }

  @Test
  void aMissingTextIsAnError() {
    MissingTextException error =
        assertThrows(MissingTextException.class, () -> Texts.of("en").get("no.such"));
    assertEquals("No text \"no.such\" in the language \"en\"", error.getMessage());
    assertEquals("no.such", error.key());
    assertEquals("en", error.language());
  }

  @Test
  void theNumberOfArgumentsMustBeRight() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Texts.of("da").get("format.amount"));
    assertEquals("format.amount has 1 placeholders, not 0", error.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> Texts.of("da").get("format.amount", "1", "2"));
  }

  @Test
  void thereAreThreeLanguagesAndNoOthers() {
    assertEquals(List.of("ar", "da", "en"), Texts.languages());
    assertThrows(IllegalArgumentException.class, () -> Texts.of("de"));
  }

  @Test
  void arabicIsWrittenFromRightToLeft() {
    assertTrue(Texts.of("ar").rightToLeft());
    assertFalse(Texts.of("da").rightToLeft());
  }

  @Test
  void placeholdersTakeTextsAsTheyAreAndNumbersAsTheLanguageWritesThem() {
    assertEquals("1234 og {x}", Message.of("k", "{0} og {1}", "da").format("1234", "{x}"));
    assertEquals("1.234 og 2", Message.of("k", "{0} og {1}", "da").format(1234, 2));
    assertEquals("it's 1", Message.of("k", "it's {0}", "en").format("1"));
    Message plural = Message.of("k", "{0, plural, one {# sted} other {# steder}}", "da");
    assertEquals("1 sted, 3 steder", plural.format(1) + ", " + plural.format(3));
  }

  @Test
  void aWrongPatternNamesItsKey() {
    for (String pattern : List.of("{0", "{name}", "{1}", "{0, plural, one {x}}")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> Message.of("a.b", pattern, "da"))
              .getMessage();
      assertTrue(message.startsWith("a.b (da): "), message);
    }
  }
}
