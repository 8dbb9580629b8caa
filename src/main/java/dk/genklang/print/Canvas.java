package dk.genklang.print;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
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
  /** Steps between a colour and the one below it. */
  private static final int STEPS = 8;

  private static final int COLOURS = 256;
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;

  /** A row after the other, each behind a byte that a PNG's rows begin with. */
  private final byte[] pixels;

  /** What shapes are added up in, one after the other. */
  private float[] room = new float[0];

  private final Map<Integer, Integer> palette;
  private final int[] colours;

  Canvas(int width, int height, int ground) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[(width + 1) * height];
    this.colours = new int[COLOURS];
    this.palette = new HashMap<>();
    index(ground);
  }

  /** Begins with what another shows, which must not be drawn on meanwhile. */
  Canvas(Canvas other) {
    this.width = other.width;
    this.height = other.height;
    this.pixels = other.pixels.clone();
    this.colours = other.colours.clone();
    this.palette = new HashMap<>(other.palette);
  }

  /** The picture as a file. */
  byte[] png() {
    return IndexedPng.of(pixels, width, Arrays.copyOf(colours, palette.size()));
  }

  /** Draws a flat picture, whose units are pixels here. */
  void draw(Drawing drawing, AffineTransform where) {
    for (Drawing.Painted part : drawing.placed(where)) {
      fill(part.stroke() == 0 ? part.shape() : outline(part.shape(), part.stroke()), part.colour());
    }
  }

  /** Fills a shape; parts that lie upon each other have to run the same way round. */
  void fill(Shape shape, int colour) {
    Rectangle box = shape.getBounds();
    box.grow(1, 1);
    Rectangle seen = box.intersection(new Rectangle(width, height));
    if (!seen.isEmpty()) {
      int pixelsSeen = seen.width * seen.height;
      room = room.length < pixelsSeen ? new float[pixelsSeen] : room;
      Cover cover = new Cover(seen, room);
      cover.add(flat(shape));
      paint(cover, index(colour));
    }
  }

  /** What a round pen leaves along a line. */
  private static Shape outline(Shape line, double pen) {
    Path2D outline = new Path2D.Double();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = flat(line); !path.isDone(); path.next()) {
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

  private static PathIterator flat(Shape shape) {
    return new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
  }

  /** Takes up what was added, so that nothing of it is left. */
  private void paint(Cover cover, int colour) {
    short[] mixed = new short[COLOURS * STEPS];
    Rectangle box = cover.box();
    float[] changes = cover.changes();
    for (int y = 0, i = 0; y < box.height; y++) {
      double sum = 0;
      int part = 0;
      int at = (box.y + y) * (width + 1) + 1 + box.x;
      for (int end = i + box.width; i < end; i++, at++) {
        if (changes[i] != 0) {
          sum += changes[i];
          changes[i] = 0;
          part = (int) (Math.min(1, Math.abs(sum)) * STEPS + 0.5);
        }
        if (part == STEPS) {
          pixels[at] = (byte) colour;
        } else if (part > 0) {
          int key = (pixels[at] & 0xff) * STEPS + part;
          mixed[key] = mixed[key] == 0 ? mix(pixels[at] & 0xff, colour, part) : mixed[key];
          pixels[at] = (byte) (mixed[key] - 1);
        }
      }
    }
  }

  /** The index of a colour in between, and one, for 0 is not yet known. */
  private short mix(int under, int over, int part) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (colours[under] >> shift) & 0xff;
      int to = (colours[over] >> shift) & 0xff;
      rgb |= (from + (to - from) * part / STEPS) << shift;
    }
    boolean full = palette.size() == COLOURS && !palette.containsKey(rgb);
    return (short) (1 + (full ? part * 2 < STEPS ? under : over : index(rgb)));
  }

  private int index(int rgb) {
    return palette.computeIfAbsent(
        rgb,
        fresh -> {
          colours[palette.size()] = fresh;
          return palette.size();
        });
  }
}
