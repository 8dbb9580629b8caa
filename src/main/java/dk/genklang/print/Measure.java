package dk.genklang.print;

/**
 * Counts lines before anything is laid out, from the widths of letters. Lengths are millimetres,
 * sizes of letters points.
 */
final class Measure {
  private static final double MM_PER_PT = 25.4 / 72;

  /** Lines break a little earlier than the sums say: numbers and times stay in one piece. */
  private static final double CAUTION = 0.985;

  private final Fonts fonts;

  Measure(Fonts fonts) {
    this.fonts = fonts;
  }

  /** How many lines a text takes. */
  int lines(Face face, double size, double width, String text) {
    double em = size * MM_PER_PT;
    double room = width * CAUTION / em;
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

  /** How high a text stands. */
  double height(Face face, double size, double leading, double width, String text) {
    return lines(face, size, width, text) * size * leading * MM_PER_PT;
  }

  /** The same for a text that always takes one line. */
  static double line(double size, double leading) {
    return size * leading * MM_PER_PT;
  }
}
