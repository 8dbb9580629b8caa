package dk.genklang.print;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws shapes in flat colours with soft edges on a picture of at most 256 colours. It adds up how
 * much of each pixel lies inside a shape, which takes arithmetic alone: the same pixels on every
 * JDK, whose own renderers differ. For one thread.
 */
final class Canvas {
  private static final int COLOURS = 256;

  private final int width;
  private final int height;

  /** A row after the other, each behind a byte that stays zero. */
  private final byte[] pixels;

  private final Map<Integer, Integer> numbers;
  private final int[] colours;
  private int used;

  /**
   * @param colours as {@code 0xrrggbb}, that its first numbers stand for; all of it is in the first
   */
  Canvas(int width, int height, int... colours) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[(width + 1) * height];
    this.numbers = new HashMap<>();
    this.colours = Arrays.copyOf(colours, COLOURS);
    this.used = colours.length;
    for (int i = 0; i < used; i++) {
      numbers.putIfAbsent(colours[i], i);
    }
  }

  /** Begins with what another shows, which must not be drawn on meanwhile. */
  Canvas(Canvas other) {
    this.width = other.width;
    this.height = other.height;
    this.pixels = other.pixels.clone();
    this.numbers = new HashMap<>(other.numbers);
    this.colours = other.colours.clone();
    this.used = other.used;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Row by row a zero and the number of each pixel's colour; not to be changed. */
  byte[] pixels() {
    return pixels;
  }

  /** What the numbers stand for. */
  int[] colours() {
    return Arrays.copyOf(colours, used);
  }

  /** Draws a flat picture, whose units are pixels here. */
  void draw(Drawing drawing, AffineTransform where) {
    for (Drawing.Painted part : drawing.placed(where)) {
      fill(part.stroke() == 0 ? part.shape() : outline(part.shape(), part.stroke()), part.colour());
    }
  }

  /** Fills a shape; parts that lie upon each other have to run the same way round. */
  void fill(Shape shape, int colour) {
    paint(shape, number(colour));
  }

  /** Fills a shape with the colour that a number stands for. */
  void paint(Shape shape, int number) {
    Rectangle box = shape.getBounds();
    box.grow(1, 1);
    Rectangle seen = box.intersection(new Rectangle(width, height));
    if (!seen.isEmpty()) {
      paint(Cover.of(shape, seen), seen, number);
    }
  }

  /** What a round pen leaves along a line. */
  private static Shape outline(Shape line, double pen) {
    Path2D outline = new Path2D.Double();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = Cover.flat(line); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind == PathIterator.SEG_LINETO) {
        double length = Math.sqrt((at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y));
        double acrossX = length == 0 ? 0 : (at[1] - y) / length * pen / 2;
        double acrossY = length == 0 ? 0 : (x - at[0]) / length * pen / 2;
        outline.moveTo(x + acrossX, y + acrossY);
        outline.lineTo(at[0] + acrossX, at[1] + acrossY);
        outline.lineTo(at[0] - acrossX, at[1] - acrossY);
        outline.lineTo(x - acrossX, y - acrossY);
        outline.closePath();
      }
      outline.append(new Ellipse2D.Double(at[0] - pen / 2, at[1] - pen / 2, pen, pen), false);
      x = at[0];
      y = at[1];
    }
    return outline;
  }

  private void paint(byte[] steps, Rectangle box, int colour) {
    short[] mixed = new short[COLOURS * Cover.STEPS];
    for (int y = 0, i = 0; y < box.height; y++) {
      int at = (box.y + y) * (width + 1) + 1 + box.x;
      for (int end = i + box.width; i < end; i++, at++) {
        if (steps[i] == Cover.STEPS) {
          pixels[at] = (byte) colour;
        } else if (steps[i] > 0) {
          int key = (pixels[at] & 0xff) * Cover.STEPS + steps[i];
          mixed[key] = mixed[key] == 0 ? mix(pixels[at] & 0xff, colour, steps[i]) : mixed[key];
          pixels[at] = (byte) (mixed[key] - 1);
        }
      }
    }
  }

  /** The number of a colour in between, and one, for 0 is not yet known. */
  private short mix(int under, int over, int part) {
    int rgb = between(colours[under], colours[over], part);
    boolean full = used == COLOURS && !numbers.containsKey(rgb);
    return (short) (1 + (full ? part * 2 < Cover.STEPS ? under : over : number(rgb)));
  }

  /** A colour so many steps from one to another. */
  static int between(int one, int other, int steps) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (one >> shift) & 0xff;
      int to = (other >> shift) & 0xff;
      rgb |= (from + (to - from) * steps / Cover.STEPS) << shift;
    }
    return rgb;
  }

  private int number(int rgb) {
    return numbers.computeIfAbsent(
        rgb,
        fresh -> {
          colours[used] = fresh;
          return used++;
        });
  }
}
