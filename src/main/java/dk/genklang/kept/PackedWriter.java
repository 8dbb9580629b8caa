package dk.genklang.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes numbers and texts in little room. Numbers are written seven bits a byte, the lowest first;
 * a text is its number, followed by itself the first time. For one thread; nothing is sure to be
 * written before {@link #flush}.
 */
public final class PackedWriter {
  private static final int BUFFER = 1 << 13;

  private final OutputStream out;
  private final Map<String, Integer> texts = new HashMap<>();
  private final byte[] buffer = new byte[BUFFER];
  private int length;

  public PackedWriter(OutputStream out) {
    this.out = out;
  }

  public void number(long number) throws IOException {
    if (BUFFER - length < PackedNumbers.LONGEST) {
      empty();
    }
    length = PackedNumbers.put(number, buffer, length);
  }

  /** A number that may be negative but is mostly small. */
  public void signed(long number) throws IOException {
    number(PackedNumbers.signLast(number));
  }

  public void fixed(long number) throws IOException {
    for (int i = 0; i < Long.BYTES; i++) {
      one((int) (number >>> (8 * i)));
    }
  }

  public void raw(byte[] bytes) throws IOException {
    empty();
    out.write(bytes);
  }

  public void hex(String digits) throws IOException {
    for (byte one : HexFormat.of().parseHex(digits)) {
      one(one);
    }
  }

  public void text(String text) throws IOException {
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

  public void packed(PackedNumbers numbers) throws IOException {
    number(numbers.bytes().length);
    raw(numbers.bytes());
  }

  public void flush() throws IOException {
    empty();
    out.flush();
  }

  private void one(int value) throws IOException {
    if (length == BUFFER) {
      empty();
    }
    buffer[length++] = (byte) value;
  }

  private void empty() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }
}
