package dk.genklang.picture;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a picture's first bytes say; nothing is decoded for it.
 *
 * @param width in pixels, as the picture is to be seen
 * @param height in pixels, as the picture is to be seen
 * @param turn how the camera was held: EXIF's orientation, 1 (upright) to 8
 * @param drawn whether it is better kept as PNG: few colours, or parts one sees through
 */
public record PictureFile(Type type, int width, int height, int turn, boolean drawn) {
  /** The most pixels that are decoded: those of a good telephone's largest photo. */
  public static final long MAX_PIXELS = 60_000_000;

  private static final int UPRIGHT = 1;
  private static final int PNG_COLOUR_TYPE = 25;
  private static final int PNG_TRUECOLOUR = 2;

  /** The kinds of pictures there are. */
  public enum Type {
    JPEG,
    PNG,
    WEBP;

    /** What the ending of a file's name promises. */
    public static Optional<Type> named(String file) {
      return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
        case "jpg", "jpeg" -> Optional.of(JPEG);
        case "png" -> Optional.of(PNG);
        case "webp" -> Optional.of(WEBP);
        default -> Optional.empty();
      };
    }

    private static Optional<Type> of(byte[] bytes) {
      int length = Math.min(12, bytes.length);
      String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
      if (start.startsWith("\u0089PNG\r\n")) {
        return Optional.of(PNG);
      }
      if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
        return Optional.of(WEBP);
      }
      return start.startsWith("\u00FF\u00D8\u00FF") ? Optional.of(JPEG) : Optional.empty();
    }
  }

  /** Reads the head of a picture; empty when it is none, or its head is damaged. */
  public static Optional<PictureFile> read(byte[] bytes) {
    Optional<Type> type = Type.of(bytes);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ImageReader reader = reader(type.get());
    try (ImageInputStream in = stream(bytes)) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int turn = type.get() == Type.JPEG ? turn(bytes) : UPRIGHT;
      boolean drawn = type.get() == Type.PNG && bytes[PNG_COLOUR_TYPE] != PNG_TRUECOLOUR;
      boolean onItsSide = turn > 4;
      return Optional.of(
          new PictureFile(
              type.get(), onItsSide ? height : width, onItsSide ? width : height, turn, drawn));
    } catch (IOException | RuntimeException e) {
      // The readers throw what they like at bytes nobody wrote on purpose.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /** Whether it is too large to decode. */
  public boolean tooManyPixels() {
    return (long) width * height > MAX_PIXELS;
  }

  /** A reader for one picture of this kind; the first, which for JPEG is not the JDK's. */
  static ImageReader reader(Type type) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
    if (!readers.hasNext()) {
      throw new IllegalStateException("No reader for " + type);
    }
    return readers.next();
  }

  static ImageInputStream stream(byte[] bytes) {
    return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
  }

  private static int turn(byte[] bytes) {
    try (ImageInputStream in = stream(bytes)) {
      List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
      if (exif.isEmpty()) {
        return UPRIGHT;
      }
      try (InputStream data = exif.get(0).data()) {
        data.skipNBytes(1); // EXIF pads its name
        Directory directory = new TIFFReader().read(new MemoryCacheImageInputStream(data));
        Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
        boolean known = entry != null && entry.getValue() instanceof Number;
        int turn = known ? ((Number) entry.getValue()).intValue() : UPRIGHT;
        return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
      }
    } catch (IOException | RuntimeException e) {
      // A picture whose notes are damaged is still a picture.
      return UPRIGHT;
    }
  }
}
