package dk.genklang.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words under a flap, set into their triangle: the lines get shorter towards the middle of the
 * sheet.
 *
 * @param size of the letters in millimetres
 * @param leading height of a line
 * @param fits whether all words are in the triangle
 */
record FoldPrompt(List<String> lines, double size, double leading, boolean fits) {
  private static final double LARGEST = 5.6;

  /** Ten and a half points: less is not read at the length of an arm. */
  private static final double SMALLEST = 3.7;

  private static final double STEP = 0.05;
  private static final double LEADING = 1.15;
  private static final double TO_CREASE = 2.2;
  private static final double TO_EDGES = 4.4;

  static FoldPrompt of(String text, Fonts fonts) {
    for (double size = LARGEST; size > SMALLEST; size -= STEP) {
      FoldPrompt prompt = set(text, fonts, size);
      if (prompt.fits()) {
        return prompt;
      }
    }
    return set(text, fonts, SMALLEST);
  }

  private static FoldPrompt set(String text, Fonts fonts, double size) {
    double leading = size * LEADING;
    double y = FoldFigure.QUARTER - TO_CREASE;
    boolean fits = true;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double chord = y - leading - TO_EDGES;
      if (fonts.width(Face.HEAVY, longer) * size <= chord || line.isEmpty()) {
        line = longer;
      } else {
        lines.add(line);
        y -= leading;
        line = word;
      }
      fits &= fonts.width(Face.HEAVY, line) * size <= y - leading - TO_EDGES;
    }
    lines.add(line);
    return new FoldPrompt(lines, size, leading, fits && y - leading > 2);
  }

  double height() {
    return lines.size() * leading;
  }
}
