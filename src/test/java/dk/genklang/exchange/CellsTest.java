package dk.genklang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellsTest {
  private static final String LETTERS = "ab '=+-@|\\;,\"\t\r\n";

  private final Random random = new Random(7);

  @Test
  void nothingIsAFormulaAndEverythingComesBack() {
    for (int i = 0; i < 20_000; i++) {
      String text = text();
      String cell = Cells.safe(text);
      assertFalse(cell.matches("(?s)[=+\\-@\\t\\r].*"), cell);
      assertEquals(text, Cells.plain(cell));
    }
  }

  @Test
  void onlyTheApostropheOfTheExportIsTakenAway() {
    assertEquals("=1", Cells.plain("'=1"));
    assertEquals("'=1", Cells.plain("''=1"));
    assertEquals("'s-Gravenhage", Cells.plain("'s-Gravenhage"));
    assertEquals("'", Cells.plain("'"));
    assertEquals("=1", Cells.plain("=1"));
  }

  @Test
  void listsComeBackWithoutTheSpaceAroundTheirItems() {
    for (int i = 0; i < 20_000; i++) {
      List<String> items =
          IntStream.range(0, random.nextInt(5))
              .mapToObj(item -> text().strip())
              .filter(item -> !item.isEmpty())
              .toList();
      if (!items.isEmpty()) {
        assertEquals(items, Cells.items(Cells.joined(items)));
      }
    }
    assertEquals("[]", Cells.joined(List.of()));
  }

  private String text() {
    return random
        .ints(random.nextInt(8), 0, LETTERS.length())
        .mapToObj(i -> LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
