package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares pages with small pictures that somebody has looked at. What differs by a hair, as edges
 * do between versions of Java, is the same. {@code -Dgolden=write} keeps the new look; look at it.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "print");
  private static final Path SEEN = Path.of("target", "golden");
  private static final int DPI = 36;

  /** A pixel is another when a colour differs by more than this, of 255. */
  private static final int NEAR = 56;

  /** So many of a thousand pixels may be others. */
  private static final double MOST = 6;

  private Golden() {}

  /**
   * @param name of the picture
   * @param page from 1
   */
  static void check(String name, byte[] pdf, int page) throws IOException {
    BufferedImage seen = picture(pdf, page);
    Path file = FOLDER.resolve(name + ".png");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      ImageIO.write(seen, "png", file.toFile());
      return;
    }
    BufferedImage wanted = ImageIO.read(file.toFile());
    double others = 1000 * others(wanted, seen);
    if (others > MOST) {
      Files.createDirectories(SEEN);
      Path other = SEEN.resolve(name + ".png");
      ImageIO.write(seen, "png", other.toFile());
      fail("%s does not look like %s: %.1f of 1000 pixels".formatted(other, file, others));
    }
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB);
    }
  }

  private static double others(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    int others = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        others += near(a.getRGB(x, y), b.getRGB(x, y)) ? 0 : 1;
      }
    }
    return others / (double) (a.getWidth() * a.getHeight());
  }

  private static boolean near(int a, int b) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > NEAR) {
        return false;
      }
    }
    return true;
  }
}
