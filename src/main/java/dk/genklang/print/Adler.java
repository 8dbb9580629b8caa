package dk.genklang.print;

/**
 * Adler-32 (RFC 1950), the sum of all bytes and that of all sums on the way, of bytes that become
 * known in any order; the others are zero.
 */
final class Adler {
  private static final int MODULUS = 65_521;

  private final long length;
  private long sum;
  private long sums;

  /**
   * @param length how many bytes there are
   */
  Adler(long length) {
    this.length = length;
    this.sum = 1;
    this.sums = length;
  }

  /** Goes on where another is. */
  Adler(Adler other) {
    this.length = other.length;
    this.sum = other.sum;
    this.sums = other.sums;
  }

  void add(int value, long position) {
    sum += value;
    sums += (length - position) * value;
  }

  /**
   * @param position of its first byte
   */
  void add(Stamp stamp, long position) {
    sum += stamp.sum();
    sums += (length - position) * stamp.sum() - stamp.moment();
  }

  int value() {
    return (int) (sums % MODULUS << 16 | sum % MODULUS);
  }
}
