package dk.genklang.print;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Letters cast for setting: drawn and compressed once for each style and ground they stand on.
 * Letters that touch are cast together. Thread-safe.
 */
final class Founts {
  /** About how many bytes of letters are kept at most. */
  private static final int ROOM = 8 << 20;

  /** Letters of this size and larger ones begin at half pixels, others at quarters. */
  static final double LARGE = 48;

  private final int bytes;
  private final Map<Lettering.Style, Fount> founts = new ConcurrentHashMap<>();
  private final AtomicInteger size = new AtomicInteger();

  /**
   * @param bytes of a row in the pictures the letters are for
   */
  Founts(int bytes) {
    this.bytes = bytes;
  }

  /**
   * A letter, or a few.
   *
   * @param left and top of the stamp, as seen from where the letter begins on its line
   */
  record Cast(Stamp stamp, int left, int top) {}

  /**
   * Where one stands: its stamp's corner, in pixels.
   *
   * @param ground the number of the colour it stands on; steps to its own have the numbers behind
   */
  record Placed(Stamp stamp, int x, int y, int ground) {}

  /**
   * Sets a line.
   *
   * @param ground the number of the colour below it
   */
  List<Placed> set(Lettering.Line line, double x, int baseline, int ground) {
    return founts
        .computeIfAbsent(line.style(), Fount::new)
        .set(line.letters(), x, baseline, ground);
  }

  private final class Fount {
    private final Lettering.Style style;

    /** For each place within a pixel that letters begin at. */
    private final List<Map<String, Cast>> casts = new ArrayList<>();

    Fount(Lettering.Style style) {
      this.style = style;
      int places = style.size() < LARGE ? 4 : 2;
      for (int i = 0; i < places; i++) {
        casts.add(new ConcurrentHashMap<>());
      }
    }

    List<Placed> set(List<Lettering.Outline> letters, double x, int baseline, int ground) {
      List<Placed> placed = new ArrayList<>(letters.size());
      double pen = x;
      for (int i = 0; i < letters.size(); ) {
        Group group = new Group(pen);
        do {
          group.add(letters.get(i));
          pen += style.advance(letters.get(i));
          i++;
        } while (i < letters.size() && group.touches(letters.get(i), pen));
        if (group.right > group.left) {
          Cast cast = casts.get(group.place).computeIfAbsent(group.name, name -> group.cast());
          int left = group.x + cast.left();
          placed.add(new Placed(cast.stamp(), left, baseline + cast.top(), ground));
        }
      }
      return placed;
    }

    /** Letters that touch. */
    private final class Group {
      private final List<Lettering.Outline> letters = new ArrayList<>(1);
      private final int x;
      private final int place;
      private String name = "";
      private double pen;
      private int left = Integer.MAX_VALUE;
      private int right = Integer.MIN_VALUE;

      Group(double x) {
        int at = (int) Math.round(x * casts.size());
        this.x = Math.floorDiv(at, casts.size());
        this.place = Math.floorMod(at, casts.size());
        this.pen = (double) place / casts.size();
      }

      void add(Lettering.Outline letter) {
        if (!letter.blank()) {
          left = Math.min(left, (int) Math.floor(pen + letter.left() * style.size()));
          right = Math.max(right, (int) Math.ceil(pen + letter.right() * style.size()));
        }
        name = name.isEmpty() ? letter.letter() : name + letter.letter();
        letters.add(letter);
        pen += style.advance(letter);
      }

      boolean touches(Lettering.Outline next, double pen) {
        Group other = new Group(pen);
        other.add(next);
        return !next.blank() && other.x + other.left < x + right;
      }

      Cast cast() {
        Path2D path = new Lettering.Line(style, letters).path((double) place / casts.size());
        int top = (int) Math.floor(path.getBounds2D().getMinY());
        int height = (int) Math.ceil(path.getBounds2D().getMaxY()) - top;
        path.transform(AffineTransform.getTranslateInstance(-left, -top));
        Cast cast = Founts.this.cast(path, new Rectangle(left, top, right - left, height));
        if (size.addAndGet(cast.stamp().size()) > ROOM) {
          size.set(0);
          founts.clear();
        }
        return cast;
      }
    }
  }

  /** With a blank row below it, as there is one above. */
  private Cast cast(Path2D path, Rectangle box) {
    byte[] steps = Cover.of(path, new Rectangle(box.width, box.height));
    byte[] pixels = Arrays.copyOf(steps, steps.length + box.width);
    Rectangle all = new Rectangle(box.width, box.height + 1);
    return new Cast(new Stamp(pixels, box.width, all, bytes), box.x, box.y);
  }
}
