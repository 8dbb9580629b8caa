package dk.genklang.print;

import dk.genklang.model.Image;
import dk.genklang.picture.Decoder;
import dk.genklang.picture.PictureFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The editors' pictures, cut to the shape a design has room for and made small enough to print. A
 * picture that is too large to be a photo, cannot be decoded or lies elsewhere is as good as none.
 * Thread-safe.
 */
final class Photos {
  /** Dots on the long side: 200 an inch on A4, 140 on A3. */
  private static final int LARGEST = 1650;

  private static final long MOST_BYTES = 30L << 20;
  private static final float QUALITY = 0.82f;

  private final Path folder;
  private final Map<String, Optional<byte[]>> made = new ConcurrentHashMap<>();

  /**
   * @param folder {@code content/media}
   */
  Photos(Path folder) {
    this.folder = folder;
  }

  /**
   * A picture as a JPEG file.
   *
   * @param shape width by height
   */
  Optional<byte[]> cut(Image image, double shape) {
    return made.computeIfAbsent(image.file() + " " + shape, key -> read(image.file(), shape));
  }

  private Optional<byte[]> read(String name, double shape) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).toRealPath();
      if (!file.startsWith(root) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<PictureFile> head =
          PictureFile.read(bytes).filter(picture -> !picture.tooManyPixels());
      return head.isPresent()
          ? Optional.of(jpeg(cut(Decoder.upright(bytes, head.get(), 2 * LARGEST), shape)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Broken files make decoders throw all kinds of exceptions.
      return Optional.empty();
    }
  }

  private static BufferedImage cut(BufferedImage image, double shape) {
    int width = (int) Math.min(image.getWidth(), Math.round(image.getHeight() * shape));
    int height = (int) Math.min(image.getHeight(), Math.round(image.getWidth() / shape));
    BufferedImage part =
        image.getSubimage(
            (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    int target = Math.min(LARGEST, width);
    BufferedImage now = scaled(part, width, height);
    // Halving before the last step keeps fine patterns from flickering.
    while (now.getWidth() > 2 * target) {
      now = scaled(now, now.getWidth() / 2, now.getHeight() / 2);
    }
    return scaled(now, target, (int) Math.max(1, Math.round(target / shape)));
  }

  /** The picture in another size, on white. */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return opaque;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      JPEGImageWriteParam param = new JPEGImageWriteParam(null);
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
