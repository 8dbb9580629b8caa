package dk.genklang.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a picture of up to 256 colours as PNG (RFC 2083). */
final class IndexedPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The filter of every row: what follows are differences from the row above. */
  static final int UP = 2;

  /** A byte for each pixel, a palette, filters that rows name, not interlaced. */
  private static final byte[] FORMAT = {8, 3, 0, 0, 0};

  private IndexedPng() {}

  /**
   * A file.
   *
   * @param palette colours as {@code 0xrrggbb}
   * @param compressed row by row {@link #UP} and, for each pixel, the number of its colour less
   *     that of the one above; in zlib's format
   */
  static byte[] of(int width, int height, int[] palette, byte[] compressed) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(compressed.length + 1024);
    try (DataOutputStream png = new DataOutputStream(file)) {
      png.write(SIGNATURE);
      chunk(png, "IHDR", head(width, height));
      chunk(png, "PLTE", colours(palette));
      chunk(png, "IDAT", compressed);
      chunk(png, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] head(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(bytes);
    head.writeInt(width);
    head.writeInt(height);
    head.write(FORMAT);
    return bytes.toByteArray();
  }

  private static byte[] colours(int[] palette) {
    byte[] bytes = new byte[palette.length * 3];
    for (int i = 0; i < palette.length; i++) {
      bytes[3 * i] = (byte) (palette[i] >> 16);
      bytes[3 * i + 1] = (byte) (palette[i] >> 8);
      bytes[3 * i + 2] = (byte) palette[i];
    }
    return bytes;
  }

  private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    png.writeInt(data.length);
    png.write(name);
    png.write(data);
    png.writeInt((int) check.getValue());
  }
}
