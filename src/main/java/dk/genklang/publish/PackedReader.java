package dk.genklang.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads what a {@link PackedWriter} wrote; its checksum has been compared. */
final class PackedReader {
  private final InputStream in;
  private final List<String> texts = new ArrayList<>();

  PackedReader(InputStream in) {
    this.in = in;
  }

  long number() throws IOException {
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

  int count() throws IOException {
    return (int) number();
  }

  long signed() throws IOException {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  long fixed() throws IOException {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number |= (long) one() << (8 * i);
    }
    return number;
  }

  byte[] raw(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  String text() throws IOException {
    int number = count();
    if (number == texts.size()) {
      texts.add(new String(raw(count()), StandardCharsets.UTF_8));
    }
    return texts.get(number);
  }

  String hex(int length) throws IOException {
    return HexFormat.of().formatHex(raw(length));
  }

  private int one() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException();
    }
    return read;
  }
}
