package dk.genklang.print;

import java.awt.Rectangle;
import java.awt.geom.PathIterator;

/**
 * How much of each pixel of a box lies inside a path of straight lines, as differences from pixel
 * to pixel: their sum from the left is what is covered, with the sign of the path's direction.
 */
final class Cover {
  private final Rectangle box;
  private final float[] changes;

  /**
   * @param room zeros, at least as many as the box has pixels
   */
  Cover(Rectangle box, float[] room) {
    this.box = box;
    this.changes = room;
  }

  Rectangle box() {
    return box;
  }

  /** What comes or goes at each pixel of the box, row by row. */
  float[] changes() {
    return changes;
  }

  /** Adds a path; what is open is closed. */
  void add(PathIterator path) {
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
