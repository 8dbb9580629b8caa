package dk.genklang.picture;

import dk.genklang.picture.Sizes.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
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
    return new Scaler(Decoder.upright(bytes, file, widest * SPARE), file.drawn());
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
