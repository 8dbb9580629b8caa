package dk.genklang.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes numbers and texts in little room. Numbers are written seven bits a byte, the lowest first;
 * a text is its number, followed by itself the first time.
 */
final class PackedWriter {
  private final OutputStream out;
  private final Map<String, Integer> texts = new HashMap<>();

  PackedWriter(OutputStream out) {
    this.out = out;
  }

  void number(long number) throws IOException {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** A number that may be negative but is mostly small. */
  void signed(long number) throws IOException {
    number(number << 1 ^ number >> 63);
  }

  void fixed(long number) throws IOException {
    for (int i = 0; i < Long.BYTES; i++) {
      out.write((int) (number >>> (8 * i)));
    }
  }

  void raw(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  void hex(String digits) throws IOException {
    raw(HexFormat.of().parseHex(digits));
  }

  void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      number(known);
      return;
    }
    number(texts.size() - 1);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    raw(utf8);
  }

  void flush() throws IOException {
    out.flush();
  }
}
