package dk.genklang.print;

import dk.genklang.print.Drawing.Painted;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The square that becomes a nip-napper. Its corners are folded to the middle behind it, then the
 * corners of the smaller square to the middle in front. Coordinates are quarters of the sheet's
 * side from its middle, up is positive.
 *
 * <p>The corners end outside, where the fingers are; the triangles between them end inside and
 * carry the numbers; what is in the middle is seen when a flap is lifted.
 */
final class FoldFigure {
  /** The side of the square in millimetres. */
  static final double SIDE = 190;

  /** A quarter of the side, in millimetres. */
  static final double QUARTER = SIDE / 4;

  static final int FLAPS = 8;

  private static final int[] CORNERS = {
    Colourway.CORAL, Colourway.SUN, Colourway.LEAF, Colourway.FJORD
  };
  private static final int FAINT = 0xf2f7f7;
  private static final int CREASE = 0x5d7479;
  private static final double DASH = 1.6;

  /** A point on the sheet. */
  record Point(double x, double y) {
    /** Turned clockwise about the middle. */
    Point turned(int degrees) {
      double a = Math.toRadians(degrees);
      return new Point(x * Math.cos(a) + y * Math.sin(a), -x * Math.sin(a) + y * Math.cos(a));
    }

    /** From the upper left corner of the sheet, in millimetres. */
    Point onPaper() {
      return new Point(SIDE / 2 + x * QUARTER, SIDE / 2 - y * QUARTER);
    }
  }

  /**
   * Where a number or a prompt stands.
   *
   * @param degrees clockwise that it is turned, so that its top points outwards once folded
   */
  record Spot(Point at, int degrees) {}

  private final Signs signs;

  FoldFigure(Signs signs) {
    this.signs = signs;
  }

  /** The middle of a number's triangle; flaps are counted clockwise from the top. */
  static Spot number(int flap) {
    int quadrant = flap / 2;
    Point upper = new Point(2.0 / 3, 5.0 / 3);
    Point lower = new Point(5.0 / 3, 2.0 / 3);
    boolean first = flap % 2 == 0;
    return new Spot(
        (first ? upper : lower).turned(90 * quadrant), ((first ? 90 : 0) + 90 * quadrant) % 360);
  }

  /**
   * How far a flap's prompt is turned, and on which side of the flap's middle it stands: 1 or -1.
   */
  static int promptDegrees(int flap) {
    return (flap + 1) / 2 * 90 % 360;
  }

  static int promptSide(int flap) {
    return flap % 2 == 0 ? 1 : -1;
  }

  /** The sheet in millimetres, without its words. */
  Drawing draw() {
    List<Painted> shapes = new ArrayList<>();
    int[][] corners = {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}};
    for (int i = 0; i < corners.length; i++) {
      corner(shapes, corners[i][0], corners[i][1], CORNERS[i]);
    }
    for (int flap = 0; flap < FLAPS; flap++) {
      int turn = 90 * (flap / 2);
      Point[] triangle =
          flap % 2 == 0
              ? new Point[] {new Point(0, 2), new Point(1, 2), new Point(1, 1)}
              : new Point[] {new Point(2, 0), new Point(2, 1), new Point(1, 1)};
      shapes.add(
          filled(polygon(turn, triangle), flap % 2 == 0 ? Colourway.PETROL : Colourway.FOREST));
    }
    for (int i = 0; i < 4; i++) {
      Point[] kite = {new Point(0, 0), new Point(1, 1), new Point(0, 2), new Point(-1, 1)};
      shapes.add(filled(polygon(90 * i, kite), i % 2 == 0 ? FAINT : Colourway.WHITE));
    }
    creases(shapes);
    for (int flap = 0; flap < FLAPS; flap++) {
      icon(shapes, flap);
    }
    Path2D edge =
        polygon(0, new Point(-2, 2), new Point(2, 2), new Point(2, -2), new Point(-2, -2));
    shapes.add(new Painted(edge, Colourway.PETROL, 0.4));
    return new Drawing(SIDE, SIDE, shapes);
  }

  /** A corner square with rings around its inner tip. */
  private static void corner(List<Painted> shapes, int sx, int sy, int colour) {
    shapes.add(
        filled(
            polygon(
                0,
                new Point(sx, sy),
                new Point(2 * sx, sy),
                new Point(2 * sx, 2 * sy),
                new Point(sx, 2 * sy)),
            colour));
    Point tip = new Point(sx, sy).onPaper();
    double start = sx > 0 ? sy > 0 ? 0 : 270 : sy > 0 ? 90 : 180;
    double[] radii = {0.86, 0.68, 0.5, 0.32, 0.14};
    int[] colours = {Colourway.PETROL, colour, Colourway.WHITE, Colourway.PETROL, Colourway.SUN};
    for (int i = 0; i < radii.length; i++) {
      double r = radii[i] * QUARTER;
      shapes.add(
          filled(
              new Arc2D.Double(tip.x() - r, tip.y() - r, 2 * r, 2 * r, start, 90, Arc2D.PIE),
              colours[i]));
    }
  }

  private static void creases(List<Painted> shapes) {
    double[][] lines = {
      {0, 2, 2, 0}, {2, 0, 0, -2}, {0, -2, -2, 0}, {-2, 0, 0, 2},
      {-1, 1, 1, 1}, {1, 1, 1, -1}, {1, -1, -1, -1}, {-1, -1, -1, 1},
      {-2, -2, 2, 2}, {-2, 2, 2, -2}, {0, -2, 0, 2}, {-2, 0, 2, 0}
    };
    for (double[] line : lines) {
      dashed(shapes, new Point(line[0], line[1]).onPaper(), new Point(line[2], line[3]).onPaper());
    }
  }

  private static void dashed(List<Painted> shapes, Point from, Point to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    Path2D path = new Path2D.Double();
    for (double at = 0; at < length; at += 2 * DASH) {
      double end = Math.min(length, at + DASH);
      path.moveTo(
          from.x() + (to.x() - from.x()) * at / length,
          from.y() + (to.y() - from.y()) * at / length);
      path.lineTo(
          from.x() + (to.x() - from.x()) * end / length,
          from.y() + (to.y() - from.y()) * end / length);
    }
    shapes.add(new Painted(path, CREASE, 0.3));
  }

  private void icon(List<Painted> shapes, int flap) {
    List<String> names =
        List.of("musik", "frivillig", "samtale", "spil", "litteratur", "besoeg", "natur", "motion");
    Colourway.Tile[] tiles = {
      new Colourway.Tile(FAINT, Colourway.CORAL, Colourway.PETROL, Colourway.SUN),
      new Colourway.Tile(Colourway.WHITE, Colourway.FOREST, Colourway.CORAL, Colourway.SUN),
    };
    int degrees = promptDegrees(flap);
    boolean faint = degrees % 180 == 0;
    Point at = new Point(promptSide(flap) * 0.31, 1.27).turned(degrees).onPaper();
    Drawing sign =
        signs.draw(signs.nameFor(names.get(flap), Optional.empty()), tiles[faint ? 0 : 1]);
    AffineTransform where = AffineTransform.getTranslateInstance(at.x(), at.y());
    where.rotate(Math.toRadians(degrees));
    where.scale(0.17, 0.17);
    where.translate(-sign.width() / 2, -sign.height() / 2);
    shapes.addAll(sign.placed(where));
  }

  private static Painted filled(Shape shape, int colour) {
    return new Painted(shape, colour, 0);
  }

  private static Path2D polygon(int turn, Point... corners) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.length; i++) {
      Point p = corners[i].turned(turn).onPaper();
      if (i == 0) {
        path.moveTo(p.x(), p.y());
      } else {
        path.lineTo(p.x(), p.y());
      }
    }
    path.closePath();
    return path;
  }
}
