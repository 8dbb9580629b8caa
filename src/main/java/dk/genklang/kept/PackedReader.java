package dk.genklang.kept;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads what a {@link PackedWriter} wrote; whoever reads has compared a checksum, so that wrong
 * numbers are no matter of this. For one thread; it reads ahead.
 */
public final class PackedReader {
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final List<String> texts = new ArrayList<>();
  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  public PackedReader(InputStream in) {
    this.in = in;
  }

  public long number() throws IOException {
    long number = 0;
    int shift = 0;
    int next;
    do {
      next = one();
      number |= (next & 0x7FL) << shift;
      shift += 7;
    } while ((next & 0x80) != 0);
    return number;
  }

  /** A number of things, or one of so many. */
  public int size() throws IOException {
    return (int) number();
  }

  public long signed() throws IOException {
    return PackedNumbers.signed(number());
  }

  public long fixed() throws IOException {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number |= (long) one() << (8 * i);
    }
    return number;
  }

  public byte[] raw(int length) throws IOException {
    fill(length);
    byte[] bytes = new byte[length];
    System.arraycopy(buffer, at, bytes, 0, length);
    at += length;
    return bytes;
  }

  public String text() throws IOException {
    int number = size();
    if (number == texts.size()) {
      int length = size();
      fill(length);
      texts.add(new String(buffer, at, length, StandardCharsets.UTF_8));
      at += length;
    }
    return texts.get(number);
  }

  public String hex(int length) throws IOException {
    fill(length);
    String digits = HexFormat.of().formatHex(buffer, at, at + length);
    at += length;
    return digits;
  }

  public PackedNumbers packed() throws IOException {
    return PackedNumbers.read(raw(size()));
  }

  private int one() throws IOException {
    if (at == end) {
      fill(1);
    }
    return buffer[at++] & 0xFF;
  }

  /** Makes sure that so many bytes stand in the buffer. */
  private void fill(int length) throws IOException {
    if (end - at >= length) {
      return;
    }
    byte[] next = length > buffer.length ? new byte[length] : buffer;
    System.arraycopy(buffer, at, next, 0, end - at);
    end -= at;
    at = 0;
    buffer = next;
    while (end < length) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        throw new EOFException();
      }
      end += read;
    }
  }
}
