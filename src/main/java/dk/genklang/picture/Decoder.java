package dk.genklang.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures the same way on every JDK. */
public final class Decoder {
  private Decoder() {}

  /**
   * A picture as it is to be seen, however the camera was held.
   *
   * @param file its head; whoever calls has refused one with {@link PictureFile#tooManyPixels}
   * @param enough pixels: a wider source is read thinned out, down to no less
   * @throws IOException when it is damaged
   */
  public static BufferedImage upright(byte[] bytes, PictureFile file, int enough)
      throws IOException {
    ImageReader reader = PictureFile.reader(file.type());
    try (ImageInputStream in = PictureFile.stream(bytes)) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, file.width() / enough);
      param.setSourceSubsampling(step, step, 0, 0);
      return upright(reader.read(0, param), file);
    } catch (RuntimeException e) {
      throw new IOException("The picture is damaged", e);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage upright(BufferedImage read, PictureFile file) {
    boolean onItsSide = file.turn() > 4;
    int width = onItsSide ? read.getHeight() : read.getWidth();
    int height = onItsSide ? read.getWidth() : read.getHeight();
    int type = file.drawn() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage upright = new BufferedImage(width, height, type);
    Graphics2D graphics = upright.createGraphics();
    if (!file.drawn()) {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height);
    }
    graphics.drawImage(read, turned(file.turn(), read.getWidth(), read.getHeight()), null);
    graphics.dispose();
    return upright;
  }

  /** What brings a picture upright, by EXIF's numbers. */
  private static AffineTransform turned(int turn, int w, int h) {
    return switch (turn) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
