package dk.genklang.print;

import dk.genklang.print.Founts.Placed;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What pictures have in common, compressed once. Words stand in a column of it, where the rows are
 * of one colour; a picture is then put together from bits that are there already. Thread-safe.
 */
final class Ground {
  /** Of Adler-32, RFC 1950. */
  private static final int MODULUS = 65_521;

  private final Canvas canvas;
  private final int bytes;
  private final int from;
  private final int to;
  private final Stamp before;
  private final Stamp column;
  private final Stamp after;

  /** The colour of each row of the column; -1 where it has several, or another than above. */
  private final int[] blank;

  /**
   * @param canvas not to be drawn on any more
   * @param from where the column begins, in pixels
   * @param to where it ends
   */
  Ground(Canvas canvas, int from, int to) {
    this.canvas = canvas;
    this.bytes = canvas.width() + 1;
    this.from = from;
    this.to = to;
    this.before = part(0, from);
    this.column = part(from, to);
    this.after = part(to, canvas.width());
    this.blank = new int[canvas.height()];
    for (int y = 0; y < blank.length; y++) {
      blank[y] = blank(y);
    }
  }

  private Stamp part(int left, int right) {
    Rectangle box = new Rectangle(left + 1, 0, right - left, canvas.height());
    return new Stamp(canvas.pixels(), bytes, box, bytes);
  }

  private int blank(int y) {
    byte[] pixels = canvas.pixels();
    int first = y * bytes + 1 + from;
    int last = y * bytes + to;
    boolean flat = Arrays.equals(pixels, first, last, pixels, first + 1, last + 1);
    return flat && column.plain(y) ? pixels[first] : -1;
  }

  /** What it shows, to be drawn on. */
  Canvas canvas() {
    return new Canvas(canvas);
  }

  /**
   * The picture as a file.
   *
   * @param words to stand on it
   * @return nothing when some of them stand upon each other, or not in the column, or on another
   *     colour than they were cast for
   */
  Optional<byte[]> png(List<Placed> words) {
    if (!words.stream().allMatch(this::fits)) {
      return Optional.empty();
    }
    Bits out = new Bits();
    Steps.begin(out);
    if (!new Rows(words, out).write()) {
      return Optional.empty();
    }
    Steps.end(out);
    out.put(Integer.toUnsignedLong(Integer.reverseBytes(check(words))), Integer.SIZE);
    return Optional.of(
        IndexedPng.of(canvas.width(), canvas.height(), canvas.colours(), out.bytes()));
  }

  private boolean fits(Placed word) {
    Stamp stamp = word.stamp();
    boolean inside =
        word.x() >= from
            && word.x() + stamp.width() <= to
            && word.y() >= 0
            && word.y() + stamp.height() <= blank.length;
    for (int row = 0; inside && row < stamp.height(); row++) {
      inside = blank[word.y() + row] == word.ground();
    }
    return inside;
  }

  /** Adler-32, RFC 1950: a sum of all bytes, and one of these sums. */
  private int check(List<Placed> words) {
    long rows = blank.length;
    Sums sums = new Sums(rows * bytes);
    sums.add(before, 1);
    sums.add(column, 1 + from);
    sums.add(after, 1 + to);
    words.forEach(word -> sums.add(word.stamp(), word.y() * bytes + word.x() + 1));
    sums.sum += IndexedPng.UP * rows;
    sums.sums += rows * (rows + 1) / 2 * bytes * IndexedPng.UP;
    return (int) (sums.sums % MODULUS << 16 | sums.sum % MODULUS);
  }

  /** Sums of bytes that do not come in their order. */
  private static final class Sums {
    private final long length;
    private long sum = 1;
    private long sums;

    Sums(long length) {
      this.length = length;
      this.sums = length;
    }

    /**
     * @param start which byte the stamp's first is, from 0
     */
    void add(Stamp stamp, long start) {
      sum += stamp.sum();
      sums += (length - start) * stamp.sum() - stamp.moment();
    }
  }

  /** Writes the rows of one picture. */
  private final class Rows {
    private final Bits out;

    /** Where the words of each row begin in {@code words}. */
    private final int[] starts = new int[blank.length + 1];

    /** The words of each row, from left to right. */
    private final Placed[] words;

    /** How many pixels are the same as above and not yet written. */
    private int same;

    Rows(List<Placed> all, Bits out) {
      this.out = out;
      for (Placed word : all) {
        for (int row = 0; row < word.stamp().height(); row++) {
          starts[word.y() + row + 1]++;
        }
      }
      for (int y = 0; y < blank.length; y++) {
        starts[y + 1] += starts[y];
      }
      this.words = new Placed[starts[blank.length]];
      int[] next = starts.clone();
      List<Placed> sorted = new ArrayList<>(all);
      sorted.sort(Comparator.comparingInt(Placed::x));
      for (Placed word : sorted) {
        for (int row = 0; row < word.stamp().height(); row++) {
          words[next[word.y() + row]++] = word;
        }
      }
    }

    /** Whether all words have room. */
    boolean write() {
      for (int y = 0; y < blank.length; y++) {
        Steps.put(IndexedPng.UP, 1, out);
        same = before.put(y, same, out);
        if (starts[y] == starts[y + 1]) {
          same = column.put(y, same, out);
        } else if (!words(y)) {
          return false;
        }
        same = after.put(y, same, out);
        Steps.put(0, same, out);
        same = 0;
      }
      return true;
    }

    private boolean words(int y) {
      int at = from;
      for (int i = starts[y]; i < starts[y + 1]; i++) {
        Placed word = words[i];
        if (word.x() < at) {
          return false;
        }
        same += word.x() - at;
        same = word.stamp().put(y - word.y(), same, out);
        at = word.x() + word.stamp().width();
      }
      same += to - at;
      return true;
    }
  }
}
