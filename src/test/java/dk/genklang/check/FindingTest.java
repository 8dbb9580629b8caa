package dk.genklang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Excusable;
import dk.genklang.model.Excuse;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a reason excuses. */
class FindingTest {
  private static final Position POSITION = new Position("en.md", 1, 1);
  private static final Problem PROBLEM = Problem.warning("any", POSITION);
  private static final Excusable CODE = Excusable.STIGMA_WORD;
  private static final Excusable OTHER = Excusable.HARD_TO_READ;

  @ParameterizedTest
  @CsvSource({
    "ensomme, true",
    "De ensomme, true",
    "'ensomme, planeters', true",
    "De, false",
    "planeters, false",
    "ensom, false",
    "'!', false"
  })
  void aReasonIsForWordsThatTouchWhatWasFound(String excused, boolean holds) {
    Passage passage = new Passage("De ensomme planeters klub", offset -> POSITION);
    Finding finding = new Finding(CODE, PROBLEM, Optional.of(passage), 3, 10);

    assertEquals(holds, finding.excusedBy(excuse(CODE, excused)));
    assertFalse(finding.excusedBy(excuse(OTHER, excused)));
  }

  @Test
  void aReasonWithoutWordsIsForAll() {
    Finding whole = Finding.whole(CODE, PROBLEM);

    assertTrue(whole.excusedBy(new Excuse(CODE, Optional.empty(), "Det hedder vi.")));
    assertFalse(whole.excusedBy(excuse(CODE, "ensomme")));
  }

  private static Excuse excuse(Excusable code, String text) {
    return new Excuse(code, Optional.of(text), "Det hedder vi.");
  }
}
