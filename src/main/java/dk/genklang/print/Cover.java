package dk.genklang.print;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;

/**
 * How much of each pixel of a box lies inside a path of straight lines, as differences from pixel
 * to pixel: their sum from the left is what is covered, with the sign of the path's direction.
 */
final class Cover {
  /** Steps between nothing of a pixel and all of it. */
  static final int STEPS = 8;

  /** How far a straight line may be from the curve it stands for, in pixels. */
  private static final double FLATNESS = 0.1;

  private final Rectangle box;
  private final float[] changes;

  private Cover(Rectangle box) {
    this.box = box;
    this.changes = new float[box.width * box.height];
  }

  /**
   * What of each pixel of a box lies inside a shape, in steps, row by row. Parts of the shape that
   * lie upon each other have to run the same way round.
   */
  static byte[] of(Shape shape, Rectangle box) {
    Cover cover = new Cover(box);
    cover.add(flat(shape));
    return cover.steps();
  }

  /** A path of straight lines. */
  static PathIterator flat(Shape shape) {
    return new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
  }

  private byte[] steps() {
    byte[] steps = new byte[changes.length];
    for (int row = 0; row < steps.length; row += box.width) {
      double sum = 0;
      byte part = 0;
      for (int at = row; at < row + box.width; at++) {
        if (changes[at] != 0) {
          sum += changes[at];
          part = (byte) (Math.min(1, Math.abs(sum)) * STEPS + 0.5);
        }
        steps[at] = part;
      }
    }
    return steps;
  }

  /** Adds a path; what is open is closed. */
  private void add(PathIterator path) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
      double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
      if (kind == PathIterator.SEG_MOVETO) {
        edge(x, y, startX, startY);
        startX = toX;
        startY = toY;
      } else {
        edge(x, y, toX, toY);
      }
      x = toX;
      y = toY;
    }
    edge(x, y, startX, startY);
  }

  /** Adds an edge row by row; what lies right of it is inside, or outside when it goes up. */
  private void edge(double x0, double y0, double x1, double y1) {
    double direction = y0 < y1 ? 1 : -1;
    double top = Math.max(Math.min(y0, y1), box.y);
    double bottom = Math.min(Math.max(y0, y1), box.y + box.height);
    double slope = (x1 - x0) / (y1 - y0);
    for (double y = top; y < bottom; ) {
      int row = (int) y;
      double next = Math.min(row + 1, bottom);
      double from = inside(x0 + (y - y0) * slope);
      double to = inside(x0 + (next - y0) * slope);
      span(row - box.y, Math.min(from, to), Math.max(from, to), direction * (next - y));
      y = next;
    }
  }

  private double inside(double x) {
    return Math.max(0, Math.min(box.width, x - box.x));
  }

  /** Shares a piece of an edge among the pixels it crosses, and the one right of each. */
  private void span(int row, double left, double right, double amount) {
    int start = row * box.width;
    for (int x = (int) left; x < box.width && (x < right || x == (int) left); x++) {
      double from = Math.max(left, x);
      double to = Math.min(right, x + 1);
      double part = left == right ? amount : amount * (to - from) / (right - left);
      double inside = part * (x + 1 - (from + to) / 2);
      changes[start + x] += (float) inside;
      if (x + 1 < box.width) {
        changes[start + x + 1] += (float) (part - inside);
      }
    }
  }
}
