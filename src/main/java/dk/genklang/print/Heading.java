package dk.genklang.print;

import dk.genklang.print.Fit.Fitted;
import java.util.List;

/**
 * A heading set in lines, ready for a template.
 *
 * @param family as CSS writes it
 * @param size of the letters in millimetres
 * @param leading height of a line in millimetres
 * @param lines markup
 * @param height of all lines in millimetres
 */
record Heading(String family, double size, double leading, List<String> lines, double height) {
  static final List<Face> CUTS = List.of(Face.WIDE, Face.NARROW, Face.SLIM);
  static final double LEADING = 1.02;

  Heading {
    lines = List.copyOf(lines);
  }

  /**
   * @param rightToLeft of the page it stands on
   */
  static Heading of(Fitted fitted, boolean rightToLeft) {
    return new Heading(
        "'" + fitted.family() + "', 'Noto Sans Arabic'",
        fitted.size(),
        Millimetres.rounded(fitted.leading()),
        fitted.lines().stream().map(line -> Kerning.html(line, rightToLeft)).toList(),
        fitted.height());
  }

  /** How high a capital letter stands. */
  double capHeight() {
    return size * 0.655;
  }
}
