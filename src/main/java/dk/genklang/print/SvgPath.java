package dk.genklang.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Writes a shape as the {@code d} of an SVG path. */
final class SvgPath {
  private SvgPath() {}

  /** To a tenth of the unit. */
  static String of(Shape shape) {
    return of(shape, new AffineTransform(), 10);
  }

  /**
   * Somewhere else, and less exactly.
   *
   * @param parts of a unit that are told apart: 1 or 10
   */
  static String of(Shape shape, AffineTransform where, int parts) {
    StringBuilder d = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator at = shape.getPathIterator(where); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> points(d.append('M'), c, 2, parts);
        case PathIterator.SEG_LINETO -> points(d.append('L'), c, 2, parts);
        case PathIterator.SEG_QUADTO -> points(d.append('Q'), c, 4, parts);
        case PathIterator.SEG_CUBICTO -> points(d.append('C'), c, 6, parts);
        default -> d.append('Z');
      }
    }
    return d.toString();
  }

  /** A number to a tenth, without a useless {@code .0}. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 ? "-" : "";
    return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
  }

  private static void points(StringBuilder d, double[] c, int count, int parts) {
    for (int i = 0; i < count; i++) {
      String text = parts == 1 ? String.valueOf(Math.round(c[i])) : number(c[i]);
      d.append(i > 0 && text.charAt(0) != '-' ? " " : "").append(text);
    }
  }
}
