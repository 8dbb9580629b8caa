package dk.genklang.picture;

import dk.genklang.picture.Sizes.Size;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.resizers.Resizers;

/** Decodes a picture, upright, and writes it smaller. */
final class Scaler {
  /** Changes when the same source would become other bytes. */
  static final String RECIPE = "1";

  private static final float JPEG_QUALITY = 0.8f;

  /**
   * A source this much larger than what is made of it is read thinned out: less memory, no loss.
   */
  private static final int SPARE = 2;

  private final BufferedImage upright;
  private final boolean png;

  private Scaler(BufferedImage upright, boolean png) {
    this.upright = upright;
    this.png = png;
  }

  /**
   * Decodes a picture.
   *
   * @param widest the largest width that will be asked for
   * @throws IOException when it is damaged
   */
  static Scaler of(byte[] bytes, PictureFile file, int widest) throws IOException {
    ImageReader reader = PictureFile.reader(file.type());
    try (ImageInputStream in = PictureFile.stream(bytes)) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, file.width() / (widest * SPARE));
      param.setSourceSubsampling(step, step, 0, 0);
      return new Scaler(upright(reader.read(0, param), file), file.drawn());
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

  /** The picture in a size, as a file. */
  byte[] bytes(Size size) throws IOException {
    boolean same = size.width() == upright.getWidth() && size.height() == upright.getHeight();
    BufferedImage scaled = same ? upright : scaled(size);
    ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(png ? 0 : JPEG_QUALITY);
      if (!png) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(scaled, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private BufferedImage scaled(Size size) {
    BufferedImage target = new BufferedImage(size.width(), size.height(), upright.getType());
    Resizers.PROGRESSIVE.resize(upright, target);
    return target;
  }
}
