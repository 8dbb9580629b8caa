package dk.genklang.print;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * A box of pixels, compressed once to be put into any number of pictures: its rows as {@link Steps}
 * from the row above, so that it fits wherever that is of one colour. Immutable.
 */
final class Stamp {
  private final int width;

  /** How many pixels at the left of each row are as above: all, when {@code bits} is 0. */
  private final char[] left;

  /** How many others are at the right. */
  private final char[] right;

  /** How many bits those between them take, and the first of them in {@code words}. */
  private final char[] bits;

  private final int[] from;
  private final long[] words;
  private long sum;
  private long moment;

  /**
   * @param pixels row by row
   * @param stride from a row to the next
   * @param box is what; nothing stands above the first row
   * @param bytes of a row in the picture it will stand in
   */
  Stamp(byte[] pixels, int stride, Rectangle box, int bytes) {
    this.width = box.width;
    this.left = new char[box.height];
    this.right = new char[box.height];
    this.bits = new char[box.height];
    this.from = new int[box.height];
    Bits all = new Bits();
    byte[] steps = new byte[width];
    for (int row = 0; row < box.height; row++) {
      int start = (box.y + row) * stride + box.x;
      int back = start - stride;
      if (box.y + row > 0
          && Arrays.equals(pixels, start, start + width, pixels, back, back + width)) {
        left[row] = (char) width;
        continue;
      }
      for (int x = 0; x < width; x++) {
        int above = box.y + row == 0 ? 0 : pixels[back + x];
        steps[x] = (byte) (pixels[start + x] - above);
        sum += steps[x] & 0xff;
        moment += (long) (row * bytes + x) * (steps[x] & 0xff);
      }
      add(row, steps, all);
    }
    this.words = all.words();
  }

  private void add(int row, byte[] steps, Bits all) {
    int at = repeats(steps, 0, 0);
    left[row] = (char) at;
    if (at == width) {
      return;
    }
    int end = width;
    while (steps[end - 1] == 0) {
      end--;
    }
    right[row] = (char) (width - end);
    from[row] = all.size();
    while (at < end) {
      int count = repeats(steps, at, steps[at]);
      Steps.put(steps[at] & 0xff, count, all);
      at += count;
    }
    bits[row] = (char) (all.size() - from[row]);
  }

  /** How often a step stands there. */
  private static int repeats(byte[] steps, int from, int step) {
    int at = from;
    while (at < steps.length && steps[at] == step) {
      at++;
    }
    return at - from;
  }

  int width() {
    return width;
  }

  int height() {
    return left.length;
  }

  /** Whether a whole row is as above. */
  boolean plain(int row) {
    return bits[row] == 0;
  }

  /**
   * Adds a row to a picture.
   *
   * @param same how many pixels before it are as above, and not yet written
   * @return how many are now
   */
  int put(int row, int same, Bits out) {
    if (bits[row] == 0) {
      return same + left[row];
    }
    Steps.put(0, same + left[row], out);
    out.put(words, from[row], bits[row]);
    return right[row];
  }

  /** Of all steps. */
  long sum() {
    return sum;
  }

  /** Of all steps, each as often as there are bytes in a picture from the first to it. */
  long moment() {
    return moment;
  }

  /** About how many bytes it takes. */
  int size() {
    return 128 + words.length * Long.BYTES + left.length * 10;
  }
}
