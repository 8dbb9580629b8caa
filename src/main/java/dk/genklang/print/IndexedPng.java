package dk.genklang.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture of up to 256 colours as PNG (RFC 2083). It compresses (RFC 1951) by itself, with
 * nothing but runs of a colour, repeats of the row above, and the standard's fixed codes. Flat
 * pictures need no more: it is several times faster than zlib, whose bytes also depend on the build
 * a JDK comes with.
 */
final class IndexedPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** A byte for each pixel, a palette, no filter of its own, not interlaced. */
  private static final byte[] FORMAT = {8, 3, 0, 0, 0};

  /** The first length and distance of each code, section 3.2.5. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };

  /** The code of each length. */
  private static final int[] LENGTH_CODES =
      IntStream.rangeClosed(0, 258).map(length -> Math.max(0, start(LENGTHS, length))).toArray();

  private static final int SHORTEST_RUN = 3;
  private static final int SHORTEST_ABOVE = 4;
  private static final int LONGEST = 258;
  private static final int END = 256;

  private byte[] out = new byte[1 << 16];
  private int size;
  private long bits;
  private int held;

  private IndexedPng() {}

  /**
   * A file.
   *
   * @param rows row by row a zero, which stands for no filter, and the number of each pixel's
   *     colour
   * @param width of a row, at most 32,767
   * @param palette colours as {@code 0xrrggbb}
   */
  static byte[] of(byte[] rows, int width, int[] palette) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream png = new DataOutputStream(file)) {
      png.write(SIGNATURE);
      chunk(png, "IHDR", head(width, rows.length / (width + 1)));
      chunk(png, "PLTE", colours(palette));
      chunk(png, "IDAT", new IndexedPng().compressed(rows, width + 1));
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

  private byte[] compressed(byte[] rows, int stride) {
    put(0x78, 8);
    put(0x01, 8);
    put(1, 1); // the last block
    put(1, 2); // with the fixed codes
    for (int at = 0; at < rows.length; ) {
      int run = same(rows, at, 1);
      int above = run == LONGEST ? 0 : same(rows, at, stride);
      if (above >= SHORTEST_ABOVE && above > run) {
        repeat(above, stride);
        at += above;
      } else if (run >= SHORTEST_RUN) {
        repeat(run, 1);
        at += run;
      } else {
        symbol(rows[at] & 0xff);
        at++;
      }
    }
    symbol(END);
    put(0, -held & 7);
    Adler32 check = new Adler32();
    check.update(rows);
    for (int shift = 24; shift >= 0; shift -= 8) {
      put((int) (check.getValue() >> shift & 0xff), 8);
    }
    return Arrays.copyOf(out, size);
  }

  /** How many bytes are the same as those so far before them. */
  private static int same(byte[] rows, int at, int back) {
    if (at < back) {
      return 0;
    }
    int end = Math.min(at + LONGEST, rows.length);
    int other = Arrays.mismatch(rows, at, end, rows, at - back, end - back);
    return other < 0 ? end - at : other;
  }

  private void repeat(int length, int back) {
    int code = LENGTH_CODES[length];
    symbol(END + 1 + code);
    boolean exact = code < 8 || length == LONGEST;
    put(length - LENGTHS[code], exact ? 0 : code / 4 - 1);
    int far = back == 1 ? 0 : start(DISTANCES, back);
    put(Integer.reverse(far) >>> 27, 5);
    put(back - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
  }

  private static int start(int[] starts, int value) {
    int found = Arrays.binarySearch(starts, value);
    return found >= 0 ? found : -found - 2;
  }

  /** The fixed codes, section 3.2.6; unlike numbers they are written from their highest bit. */
  private void symbol(int value) {
    if (value < 144) {
      code(0x30 + value, 8);
    } else if (value < 256) {
      code(0x190 + value - 144, 9);
    } else if (value < 280) {
      code(value - 256, 7);
    } else {
      code(0xc0 + value - 280, 8);
    }
  }

  private void code(int code, int length) {
    put(Integer.reverse(code) >>> (32 - length), length);
  }

  private void put(int value, int count) {
    bits |= (long) value << held;
    held += count;
    if (size + Long.BYTES > out.length) {
      out = Arrays.copyOf(out, out.length * 2);
    }
    while (held >= 8) {
      out[size++] = (byte) bits;
      bits >>>= 8;
      held -= 8;
    }
  }
}
