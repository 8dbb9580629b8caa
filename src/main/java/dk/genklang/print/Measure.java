package dk.genklang.print;

/**
 * Counts lines before anything is laid out, from the widths of letters. Lengths are millimetres,
 * sizes of letters points.
 */
final class Measure {
  private static final double MM_PER_PT = 25.4 / 72;

  private final Fonts fonts;

  Measure(Fonts fonts) {
    this.fonts = fonts;
  }

  /** How many lines a text takes. */
  int lines(Face face, double size, double width, String text) {
    double em = size * MM_PER_PT;
    double room = width / em;
    double space = fonts.width(face, " ");
    int lines = text.isBlank() ? 0 : 1;
    double at = 0;
    for (String word : text.split(" ", -1)) {
      double own = fonts.width(face, word);
      if (at > 0 && at + space + own > room) {
        lines++;
        at = own;
      } else {
        at += at > 0 ? space + own : own;
      }
      lines += (int) (at / room > 1 ? at / room : 0);
    }
    return lines;
  }

  /** A size at which the longest word still fits the width. */
  double size(Face face, double size, double width, String text) {
    double longest = 0;
    for (String word : text.split("[ -]", -1)) {
      longest = Math.max(longest, fonts.width(face, word));
    }
    return Math.min(size, width / (Math.max(longest, 0.1) * MM_PER_PT));
  }

  /** How high a text stands. */
  double height(Face face, double size, double leading, double width, String text) {
    return lines(face, size, width, text) * size * leading * MM_PER_PT;
  }

  /** The same for a text that always takes one line. */
  static double line(double size, double leading) {
    return size * leading * MM_PER_PT;
  }
}
