package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.model.PosterColour;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourwayTest {
  /** An unordered map comes out in another order in each run of Java. */
  @ParameterizedTest
  @EnumSource
  void coloursComeInTheSameOrderInEachRun(PosterColour colour) {
    assertEquals(
        List.of("band", "board", "ground", "ink", "note", "petrol", "rule", "second", "time"),
        List.copyOf(Colourway.of(colour).css().keySet()));
  }
}
