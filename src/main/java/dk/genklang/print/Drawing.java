package dk.genklang.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A flat picture: shapes in colours, later ones on top.
 *
 * @param width and height of the picture in its own units
 */
record Drawing(double width, double height, List<Painted> shapes) {
  /** How many numbers go with a move, a line, a quadratic and a cubic curve, and a close. */
  private static final List<Integer> COORDINATES = List.of(2, 2, 4, 6, 0);

  Drawing {
    shapes = List.copyOf(shapes);
  }

  /**
   * @param colour as {@code 0xrrggbb}
   * @param stroke width of the pen, round at its ends; 0 fills the shape
   */
  record Painted(Shape shape, int colour, double stroke) {
    Painted placed(AffineTransform where) {
      return new Painted(
          where.createTransformedShape(shape), colour, stroke * Math.sqrt(where.getDeterminant()));
    }

    private void describe(StringBuilder all) {
      all.append('#').append(colour).append('/').append(stroke);
      double[] points = new double[6];
      for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
        int kind = path.currentSegment(points);
        all.append(' ').append(kind);
        for (int i = 0; i < COORDINATES.get(kind); i++) {
          all.append(',').append(points[i]);
        }
      }
    }
  }

  /** Stands for all that some drawings show. */
  static String fingerprint(Map<String, Drawing> drawings) {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(drawings)
        .forEach(
            (name, drawing) -> {
              all.append(name).append(drawing.width()).append('x').append(drawing.height());
              drawing.shapes().forEach(painted -> painted.describe(all));
            });
    return Hash.of(all.toString());
  }

  /** The same picture turned by quarters of a circle about its middle; it must be square. */
  Drawing turned(int quarters) {
    AffineTransform turn =
        AffineTransform.getQuadrantRotateInstance(quarters, width / 2, height / 2);
    return new Drawing(width, height, placed(turn));
  }

  /** The shapes somewhere else. */
  List<Painted> placed(AffineTransform where) {
    List<Painted> placed = new ArrayList<>();
    shapes.forEach(shape -> placed.add(shape.placed(where)));
    return placed;
  }
}
