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
  private final Canvas canvas;
  private final int bytes;
  private final int from;
  private final int to;

  /** What stands left and right of the column. */
  private final Stamp before;

  private final Stamp after;

  /** All rows without words, and the bit where each begins. */
  private final long[] rows;

  private final int[] starts;

  /** The colour of each row of the column; -1 where it has several, or another than above. */
  private final int[] blank;

  private final Adler check;

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
    Stamp column = part(from, to);
    this.after = part(to, canvas.width());
    this.blank = new int[canvas.height()];
    this.starts = new int[blank.length + 1];
    this.check = new Adler((long) bytes * blank.length);
    check.add(before, 1);
    check.add(column, 1 + from);
    check.add(after, 1 + to);
    Bits all = new Bits();
    for (int y = 0; y < blank.length; y++) {
      Steps.put(IndexedPng.UP, 1, all);
      check.add(IndexedPng.UP, (long) y * bytes);
      int same = before.put(y, 0, all);
      same = column.put(y, same, all);
      same = after.put(y, same, all);
      Steps.put(0, same, all);
      starts[y + 1] = all.size();
      blank[y] = column.plain(y) ? colour(y) : -1;
    }
    this.rows = all.words();
  }

  private Stamp part(int left, int right) {
    Rectangle box = new Rectangle(left + 1, 0, right - left, canvas.height());
    return new Stamp(canvas.pixels(), bytes, box, bytes);
  }

  private int colour(int y) {
    byte[] pixels = canvas.pixels();
    int first = y * bytes + 1 + from;
    int last = y * bytes + to;
    boolean flat = Arrays.equals(pixels, first, last, pixels, first + 1, last + 1);
    return flat ? pixels[first] : -1;
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
    if (!new Page(words, out).write()) {
      return Optional.empty();
    }
    Steps.end(out);
    Adler sum = new Adler(check);
    words.forEach(word -> sum.add(word.stamp(), (long) word.y() * bytes + word.x() + 1));
    out.put(Integer.toUnsignedLong(Integer.reverseBytes(sum.value())), Integer.SIZE);
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

  /** The rows of one picture. */
  private final class Page {
    private final Bits out;

    /** The words of each row, from left to right, and where each row's begin. */
    private final Placed[] words;

    private final int[] firsts = new int[blank.length + 1];

    Page(List<Placed> all, Bits out) {
      this.out = out;
      for (Placed word : all) {
        for (int row = 0; row < word.stamp().height(); row++) {
          firsts[word.y() + row + 1]++;
        }
      }
      for (int y = 0; y < blank.length; y++) {
        firsts[y + 1] += firsts[y];
      }
      this.words = new Placed[firsts[blank.length]];
      int[] next = firsts.clone();
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
      int plain = 0;
      for (int y = 0; y < blank.length; y++) {
        if (firsts[y] < firsts[y + 1]) {
          out.put(rows, starts[plain], starts[y] - starts[plain]);
          if (!words(y)) {
            return false;
          }
          plain = y + 1;
        }
      }
      out.put(rows, starts[plain], starts[blank.length] - starts[plain]);
      return true;
    }

    private boolean words(int y) {
      Steps.put(IndexedPng.UP, 1, out);
      int same = before.put(y, 0, out);
      int at = from;
      for (int i = firsts[y]; i < firsts[y + 1]; i++) {
        Placed word = words[i];
        if (word.x() < at) {
          return false;
        }
        same = word.stamp().put(y - word.y(), same + word.x() - at, out);
        at = word.x() + word.stamp().width();
      }
      same = after.put(y, same + to - at, out);
      Steps.put(0, same, out);
      return true;
    }
  }
}
