package dk.genklang.kept;

import java.util.Arrays;

/**
 * Numbers in little room: seven bits a byte, the lowest first, and the highest bit set where more
 * follow. Small ones take a byte in place of eight. Immutable.
 */
public final class PackedNumbers {
  /** So many bytes a number takes at most. */
  static final int LONGEST = 10;

  private final byte[] bytes;

  private PackedNumbers(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PackedNumbers of(long... numbers) {
    byte[] bytes = new byte[numbers.length * 2 + LONGEST];
    int length = 0;
    for (long number : numbers) {
      if (bytes.length - length < LONGEST) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      length = put(number, bytes, length);
    }
    return new PackedNumbers(Arrays.copyOf(bytes, length));
  }

  /**
   * Writes one number.
   *
   * @param to with room for {@link #LONGEST} bytes
   * @return where the next one begins
   */
  static int put(long number, byte[] to, int from) {
    int at = from;
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      to[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    to[at++] = (byte) rest;
    return at;
  }

  /** A number that may be negative but is mostly small, with its sign at its end. */
  public static long signLast(long signed) {
    return (signed << 1) ^ (signed >> (Long.SIZE - 1));
  }

  /** The number of which {@link #signLast} made this. */
  public static long signed(long signLast) {
    return (signLast >>> 1) ^ -(signLast & 1);
  }

  /** Numbers as {@link #bytes} gave them away. */
  static PackedNumbers read(byte[] bytes) {
    return new PackedNumbers(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Some of the numbers.
   *
   * @param from how many are passed over
   * @throws IndexOutOfBoundsException when there are fewer
   */
  public long[] some(int from, int count) {
    int at = 0;
    for (int passed = 0; passed < from; at++) {
      passed += bytes[at] >= 0 ? 1 : 0;
    }
    long[] some = new long[count];
    for (int i = 0; i < count; i++) {
      int shift = 0;
      do {
        some[i] |= (bytes[at] & 0x7FL) << shift;
        shift += 7;
      } while (bytes[at++] < 0);
    }
    return some;
  }
}
