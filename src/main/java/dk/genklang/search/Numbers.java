package dk.genklang.search;

/**
 * Numbers from 0 as text, the way source maps write them: five bits a sign, the lowest first, the
 * sixth bit set where more follow. numbers.js reads them.
 */
final class Numbers {
  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private final StringBuilder text = new StringBuilder();

  Numbers add(int number) {
    int rest = number;
    while (rest >= MORE) {
      text.append(SIGNS.charAt(MORE | (rest & (MORE - 1))));
      rest >>>= BITS;
    }
    text.append(SIGNS.charAt(rest));
    return this;
  }

  /** Adds numbers in rising order by what each has more than the one before. */
  Numbers addRising(int[] numbers, int from, int to) {
    int before = 0;
    for (int at = from; at < to; at++) {
      add(numbers[at] - before);
      before = numbers[at];
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
