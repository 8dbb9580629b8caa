package dk.genklang.print;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits behind each other, the lowest of a byte first, as RFC 1951 packs them. */
final class Bits {
  private long[] words = new long[16];
  private int size;

  /** How many there are. */
  int size() {
    return size;
  }

  /**
   * Adds some.
   *
   * @param value has no others than these
   * @param count from 0 to 64
   */
  void put(long value, int count) {
    int word = size >>> 6;
    int shift = size & 63;
    if (word + 1 >= words.length) {
      words = Arrays.copyOf(words, words.length * 2);
    }
    words[word] |= value << shift;
    if (shift + count > 64) {
      words[word + 1] = value >>> (64 - shift);
    }
    size += count;
  }

  /**
   * Adds some of others.
   *
   * @param packed what {@link #words} gave of them
   * @param from the first
   */
  void put(long[] packed, int from, int count) {
    int word = size >>> 6;
    int shift = size & 63;
    size += count;
    if ((size >>> 6) + 1 >= words.length) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, (size >>> 6) + 2));
    }
    for (int at = from, end = from + count; at < end; at += 64) {
      int low = at & 63;
      long value = packed[at >>> 6] >>> low | packed[(at >>> 6) + 1] << 1 << (63 - low);
      if (end - at < 64) {
        value &= (1L << (end - at)) - 1;
      }
      words[word] |= value << shift;
      words[++word] = value >>> 1 >>> (63 - shift);
    }
  }

  /** All of them, and zeros to the end of the word behind the last. */
  long[] words() {
    return Arrays.copyOf(words, ((size + 63) >>> 6) + 1);
  }

  /** All of them, and zeros to the end of the last byte. */
  byte[] bytes() {
    int length = (size + 7) >>> 3;
    ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(words);
    return Arrays.copyOf(bytes.array(), length);
  }
}
