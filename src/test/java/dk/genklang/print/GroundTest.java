package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.print.Founts.Placed;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures put together from what was compressed before. */
class GroundTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 60;
  private static final int FROM = 200;
  private static final int TO = 600;

  /** A band across the lower half, and something that is not flat on both sides of the column. */
  private static Canvas canvas() {
    int[] colours = new int[2 * (Cover.STEPS + 1)];
    for (int i = 0; i <= Cover.STEPS; i++) {
      colours[i] = Canvas.between(0xffd16c, 0x08292f, i);
      colours[9 + i] = Canvas.between(0x08292f, 0xffffff, i);
    }
    Canvas canvas = new Canvas(WIDTH, HEIGHT, colours);
    canvas.paint(new Rectangle(FROM, 30, TO - FROM, 30), 9);
    canvas.fill(new Ellipse2D.Double(10, 5, 180, 50), 0xff8671);
    canvas.fill(new Ellipse2D.Double(TO, -20, 90.5, 77), 0x004c42);
    return canvas;
  }

  private static Ground ground(Canvas canvas) {
    return new Ground(canvas, FROM, TO);
  }

  private static Placed word(Shape shape, int x, int y, int colour) {
    Rectangle box = shape.getBounds();
    byte[] steps = Cover.of(shape, box);
    Rectangle all = new Rectangle(box.width, box.height + 1);
    byte[] pixels = Arrays.copyOf(steps, all.width * all.height);
    return new Placed(new Stamp(pixels, all.width, all, WIDTH + 1), x, y, colour);
  }

  @Test
  void wordsPutOnItAreThePictureThatDrawingThemWouldGive() throws IOException, DataFormatException {
    Shape round = new Ellipse2D.Double(0, 0, 21.3, 17.6);
    Shape sharp = new Polygon(new int[] {0, 9, 3}, new int[] {0, 4, 25}, 3);
    List<Placed> words =
        List.of(
            word(round, 200, 1, 0),
            word(sharp, 222, 2, 0),
            word(round, 578, 11, 0),
            word(sharp, 300, 31, 9),
            word(round, 233, 33, 9));
    Canvas drawn = canvas();
    for (Placed word : words) {
      Shape shape = word.stamp().width() == 22 ? round : sharp;
      drawn.paint(
          AffineTransform.getTranslateInstance(word.x(), word.y()).createTransformedShape(shape),
          word.ground() + Cover.STEPS);
    }

    byte[] file = ground(canvas()).png(words).orElseThrow();

    assertArrayEquals(colours(ground(drawn).png(List.of()).orElseThrow()), colours(file));
    assertEquals((WIDTH + 1) * HEIGHT, unpacked(file), "with checksums that are right");
  }

  @Test
  void itRefusesWordsThatItCannotStandFor() {
    Placed word = word(new Rectangle(20, 20), 300, 5, 0);

    assertEquals(Optional.empty(), png(word, word(new Rectangle(5, 5), 319, 24, 0)), "overlap");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 199, 5, 0)), "left of it");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 581, 5, 0)), "right of it");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 300, -1, 0)), "above it");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 300, 40, 9)), "below it");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 300, 20, 0)), "two colours");
    assertEquals(Optional.empty(), png(word(new Rectangle(20, 20), 300, 5, 9)), "another colour");
  }

  private static Optional<byte[]> png(Placed... words) {
    return ground(canvas()).png(List.of(words));
  }

  private static int[] colours(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file)).getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
  }

  /** How many bytes a file's pixels are. */
  private static int unpacked(byte[] file) throws IOException, DataFormatException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 8, file.length));
    Inflater inflater = new Inflater();
    int size = 0;
    while (in.available() > 0) {
      byte[] chunk = in.readNBytes(4 + in.readInt());
      CRC32 check = new CRC32();
      check.update(chunk);
      assertEquals((int) check.getValue(), in.readInt());
      if (new String(chunk, 0, 4, StandardCharsets.US_ASCII).equals("IDAT")) {
        inflater.setInput(chunk, 4, chunk.length - 4);
        size = inflater.inflate(new byte[1 << 20]);
        assertEquals(0, inflater.getRemaining());
        assertTrue(inflater.finished());
      }
    }
    inflater.end();
    return size;
  }
}
