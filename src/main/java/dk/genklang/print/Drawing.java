package dk.genklang.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * A flat picture: shapes in colours, later ones on top.
 *
 * @param width and height of the picture in its own units
 */
record Drawing(double width, double height, List<Painted> shapes) {
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
