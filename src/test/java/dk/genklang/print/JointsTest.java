package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long Danish words are parted between the words they are made of. */
class JointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fælles|spisnings|fællesskab",
        "Sundheds|fremme|gruppe|møder",
        "Reparations|værksteds|aften",
        "Forsamlings|huset",
        "Eftermiddags|hygge|klubben",
        "Pårørende|netværkene",
        "Besøgs|tjenestens",
        "Krolf|foreningerne",
        "Demens|caféen",
        "Strikke|værksteder",
        "Biblioteks|brugerne",
      })
  void compoundsArePartedAtTheirJoints(String parted) {
    String hyphens = parted.replace('|', Typography.SOFT_HYPHEN);
    assertEquals(show(hyphens), show(Joints.marked(parted.replace("|", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Krolf og fællesskab",
        "Generationernes aktiviteter",
        "Kreativiteten",
        "Opmærksomhedsforstyrrelser",
        "Borgeromsorgen",
        "Boligforholdene",
        "Vandforsyningen",
        "Brødristerentusiasterne",
        "Community sharing neighbourhoods",
        "تدرّب على الدنماركية مع كأس شاي"
      })
  void otherWordsStayWhole(String text) {
    assertEquals(show(text), show(Joints.marked(text)));
  }

  @Test
  void theEditorsOwnHyphensCount() {
    String own = "Repara\u00adtionsværksteds\u00adaften";
    assertEquals(show(own), show(Joints.marked(own)));
  }

  private static String show(String text) {
    return text.replace(Typography.SOFT_HYPHEN, '|');
  }
}
