package dk.genklang.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnmarkedTest {
  private static final List<String> BITS =
      List.of(
          "Vi",
          "mødes",
          "kl",
          "14",
          "1",
          "x",
          " ",
          " ",
          " ",
          "  ",
          ".",
          ",",
          ":",
          "...",
          "?",
          "!",
          "(c)",
          "/",
          "–",
          "-",
          "--",
          "«",
          "\n",
          "\n",
          "\n\n",
          "\n\n\n",
          "    ",
          "*",
          "#",
          "|",
          "'",
          "\u00a0",
          "=",
          "&amp;",
          "\\",
          "`",
          "[a]",
          ": ",
          "https://a.dk",
          "é",
          "\u0301",
          "你好");

  @Test
  void readsTextWithoutMarksAsTheParserDoes() {
    Random random = new Random(4);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      int bits = random.nextInt(3) == 0 ? BITS.size() : 26;
      for (int bit = 0; bit < length; bit++) {
        text.append(BITS.get(random.nextInt(bits)));
      }
      Optional<String> plain = Unmarked.of(text.toString());
      if (plain.isPresent()) {
        read++;
        assertEquals(
            Parsing.parse(text.toString()).map(PlainText::of), plain, "from <" + text + ">");
      }
    }
    assertTrue(read > 2_000, read + " of the texts have no marks");
  }

  @Test
  void leavesWhatMayBeAMarkToTheParser() {
    for (String text : List.of("- a", "1. a", "a\n===", "    a", "a *b* c", "a | b", "a  \nb")) {
      assertEquals(Optional.empty(), Unmarked.of(text), text);
    }
  }
}
