package dk.genklang.print;

import java.util.Arrays;

/**
 * Compresses the steps from a picture's row to the next: a number for each pixel, as PNG's filter
 * "up" leaves them. RFC 1951's codes are chosen once for all pictures, so that what was compressed
 * can stand in any; they are short for what flat pictures with soft edges consist of, no step at
 * all, and a few up or down. Thread-safe.
 */
final class Steps {
  /** How many bits each number takes: from 0 up, from 0 down, and all others. */
  private static final int[] UP = {2, 4, 4, 5, 5, 6, 6, 6, 7};

  private static final int[] DOWN = {4, 5, 5, 6, 6, 6, 6, 7};
  private static final int OTHER = 12;

  /** The first length of each code for repeats, section 3.2.5, and how many bits the code takes. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] REPEAT = {
    6, 7, 7, 7, 7, 8, 8, 8, 7, 7, 7, 7, 7, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 8, 7, 7, 8, 8, 4
  };

  private static final int END = 256;
  private static final int SHORTEST = LENGTHS[0];
  private static final int LONGEST = LENGTHS[LENGTHS.length - 1];

  /** The order in which the sizes of sizes stand, section 3.2.7. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int[] SIZES = sizes();
  private static final Token[] SYMBOLS = symbols();
  private static final Token[] REPEATS = repeats();

  /** Zeros are most frequent; as many as are put together fit in 64 bits. */
  private static final Token[] ZEROS = zeros(1200);

  private Steps() {}

  /** A few bits. */
  private record Token(long bits, int count) {
    Token then(Token next) {
      return new Token(bits | next.bits << count, count + next.count);
    }

    void to(Bits out) {
      out.put(bits, count);
    }
  }

  /** What stands before all steps: zlib's head (RFC 1950), and the sizes of the codes. */
  static void begin(Bits out) {
    out.put(0x0178, 16);
    out.put(0b101, 3);
    out.put(SIZES.length - 257, 5);
    out.put(0, 5); // one distance
    out.put(ORDER.length - 4, 4);
    for (int size : ORDER) {
      out.put(size > 15 ? 0 : 4, 3); // each size is written in four bits
    }
    for (int size : SIZES) {
      out.put(Integer.reverse(size) >>> 28, 4);
    }
    out.put(Integer.reverse(1) >>> 28, 4); // the distance takes one bit
  }

  /** What stands behind all steps. */
  static void end(Bits out) {
    SYMBOLS[END].to(out);
    out.put(0, -out.size() & 7);
  }

  /**
   * Adds the same step several times.
   *
   * @param step from 0 to 255
   */
  static void put(int step, int count, Bits out) {
    if (step == 0) {
      zeros(count, out);
      return;
    }
    SYMBOLS[step].to(out);
    int left = count - 1;
    while (left >= SHORTEST) {
      int next = Math.min(left, LONGEST);
      REPEATS[next].to(out);
      left -= next;
    }
    for (; left > 0; left--) {
      SYMBOLS[step].to(out);
    }
  }

  private static void zeros(int count, Bits out) {
    int left = count;
    for (; left >= ZEROS.length; left -= ZEROS.length - 1) {
      ZEROS[ZEROS.length - 1].to(out);
    }
    ZEROS[left].to(out);
  }

  private static int[] sizes() {
    int[] sizes = new int[END + 1 + REPEAT.length];
    Arrays.fill(sizes, OTHER);
    System.arraycopy(UP, 0, sizes, 0, UP.length);
    for (int i = 0; i < DOWN.length; i++) {
      sizes[END - 1 - i] = DOWN[i];
    }
    System.arraycopy(REPEAT, 0, sizes, END + 1, REPEAT.length);
    return sizes;
  }

  /** The codes of these sizes, section 3.2.2; unlike numbers they begin with their highest bit. */
  private static Token[] symbols() {
    Token[] symbols = new Token[SIZES.length];
    int code = 0;
    for (int size = 1; size <= OTHER; size++) {
      for (int i = 0; i < SIZES.length; i++) {
        if (SIZES[i] == size) {
          symbols[i] = new Token(Integer.reverse(code++) >>> (32 - size), size);
        }
      }
      code <<= 1;
    }
    return symbols;
  }

  /** Each with the code of its distance, a zero. */
  private static Token[] repeats() {
    Token[] repeats = new Token[LONGEST + 1];
    for (int code = 0; code < LENGTHS.length; code++) {
      int extra = code < 8 || code == LENGTHS.length - 1 ? 0 : code / 4 - 1;
      for (int i = 0; i < 1 << extra; i++) {
        repeats[LENGTHS[code] + i] = SYMBOLS[END + 1 + code].then(new Token(i, extra + 1));
      }
    }
    return repeats;
  }

  private static Token[] zeros(int most) {
    Token[] zeros = new Token[most + 1];
    zeros[0] = new Token(0, 0);
    for (int i = 1; i <= most; i++) {
      int repeated = i <= SHORTEST + 1 ? 0 : Math.min(i - 1, LONGEST);
      zeros[i] =
          repeated == 0
              ? zeros[i - 1].then(SYMBOLS[0])
              : zeros[i - repeated].then(REPEATS[repeated]);
    }
    return zeros;
  }
}
