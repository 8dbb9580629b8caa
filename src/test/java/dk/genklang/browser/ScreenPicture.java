package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.fail;

import dk.genklang.testing.Pixels;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Small pictures of pages, a third as large and with few colours, and how they are compared. */
final class ScreenPicture {
  private static final int SMALLER = 3;
  private static final int COLOURS = 256;

  /** So many of a thousand pixels may be others. */
  private static final double MOST = 6;

  private ScreenPicture() {}

  /** Compares what was seen with what is to be seen, or keeps it when told to. */
  static void check(Path seen, Path wanted) throws IOException {
    BufferedImage small = small(ImageIO.read(seen.toFile()));
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(wanted.getParent());
      ImageIO.write(small, "png", wanted.toFile());
      return;
    }
    double others = 1000 * Pixels.others(ImageIO.read(wanted.toFile()), small);
    if (others > MOST) {
      fail("%s does not look like %s: %.1f of 1000 pixels".formatted(seen, wanted, others));
    }
  }

  /** Each pixel is the mean of a square of them, in the picture's most frequent colours. */
  private static BufferedImage small(BufferedImage picture) {
    int width = picture.getWidth() / SMALLER;
    int height = picture.getHeight() / SMALLER;
    int[] means = new int[width * height];
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(picture, i % width * SMALLER, i / width * SMALLER);
      counts.merge(means[i], 1, Integer::sum);
    }
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    Map<Integer, Integer> nearest = new TreeMap<>();
    counts.keySet().forEach(colour -> nearest.put(colour, nearest(colour, palette)));
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    for (int i = 0; i < means.length; i++) {
      small.getRaster().setSample(i % width, i / width, 0, nearest.get(means[i]));
    }
    return small;
  }

  /** With four bits a colour. */
  private static int mean(BufferedImage picture, int left, int top) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int sum = 0;
      for (int i = 0; i < SMALLER * SMALLER; i++) {
        sum += picture.getRGB(left + i % SMALLER, top + i / SMALLER) >> shift & 0xff;
      }
      colour |= (Math.round(sum / (float) (SMALLER * SMALLER) / 17) * 17) << shift;
    }
    return colour;
  }

  private static int nearest(int colour, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(colour, palette[i]) < distance(colour, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (a >> shift & 0xff) - (b >> shift & 0xff);
      sum += difference * difference;
    }
    return sum;
  }
}
