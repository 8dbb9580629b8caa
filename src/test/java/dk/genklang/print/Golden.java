package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.fail;

import dk.genklang.testing.Pixels;
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
    double others = 1000 * Pixels.others(wanted, seen);
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
}
