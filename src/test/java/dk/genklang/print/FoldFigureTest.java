package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.print.FoldFigure.Point;
import dk.genklang.print.FoldFigure.Spot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure is folded with mirrors instead of paper. */
class FoldFigureTest {
  private static final double NEAR = 1e-9;
  private static final Fonts FONTS = new Fonts(PrintShop.TEMPLATES.resolve("fonts"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aNumberLiesOverItsPromptAndBothPointOutwards(int flap) {
    Spot number = FoldFigure.number(flap);
    Point tip = ahead(number.at(), number.degrees());
    Point folded = folded(number.at(), number.at());
    Point foldedTip = folded(tip, number.at());

    int degrees = FoldFigure.promptDegrees(flap);
    Point prompt = new Point(FoldFigure.promptSide(flap) * 0.3, 0.7).turned(degrees);
    assertEquals(half(prompt), half(folded), "the number is on the outside of its prompt's flap");

    Point outwards = new Point(0, 1).turned(degrees);
    double along =
        (foldedTip.x() - folded.x()) * outwards.x() + (foldedTip.y() - folded.y()) * outwards.y();
    assertEquals(1, along, NEAR, "the number's top points outwards, as its prompt's does");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aPromptStaysInItsTriangle(int flap) {
    FoldPrompt prompt = FoldPrompt.of("Find to ting, I begge kan lide", FONTS);
    assertTrue(prompt.fits());
    assertTrue(prompt.size() > 4, "14 points is large enough to read with a friend");
    int degrees = FoldFigure.promptDegrees(flap);
    for (int line = 0; line < prompt.lines().size(); line++) {
      double bottom = FoldFigure.QUARTER - 2.2 - (line + 1) * prompt.leading();
      double width = FONTS.width(Face.HEAVY, prompt.lines().get(line)) * prompt.size() + 2;
      Point corner =
          new Point(
                  FoldFigure.promptSide(flap) * width / FoldFigure.QUARTER,
                  bottom / FoldFigure.QUARTER)
              .turned(degrees);
      assertEquals(
          half(new Point(FoldFigure.promptSide(flap) * 0.3, 0.7).turned(degrees)), half(corner));
    }
  }

  private static Point ahead(Point from, int degrees) {
    Point up = new Point(0, 1).turned(degrees);
    return new Point(from.x() + up.x(), from.y() + up.y());
  }

  /**
   * Seen from the front: the corner goes behind the sheet, then the flap it lies behind comes to
   * the middle. The tip of the number's box goes with its middle.
   */
  private static Point folded(Point p, Point middle) {
    Point corner = new Point(Math.signum(middle.x()), Math.signum(middle.y()));
    Point behind = mirrored(middle, corner.x(), corner.y(), 2);
    boolean sideways = Math.abs(behind.x()) > 1;
    double a = sideways ? corner.x() : 0;
    double b = sideways ? 0 : corner.y();
    return mirrored(mirrored(p, corner.x(), corner.y(), 2), a, b, 1);
  }

  /** In the line where {@code ax + by = c}. */
  private static Point mirrored(Point p, double a, double b, double c) {
    double distance = (a * p.x() + b * p.y() - c) / (a * a + b * b);
    return new Point(p.x() - 2 * a * distance, p.y() - 2 * b * distance);
  }

  /** Which of the eight triangles around the middle a point is in. */
  private static int half(Point p) {
    double angle = Math.toDegrees(Math.atan2(p.x(), p.y()));
    return (int) Math.floor(((angle + 360) % 360) / 45);
  }
}
