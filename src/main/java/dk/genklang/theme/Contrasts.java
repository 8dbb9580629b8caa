package dk.genklang.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pairs of colours that text stands on, on pages and posters, and what WCAG 2.2 asks of them.
 * The colours derived from these ({@link Tokens}) are made to pass; these are as they were chosen.
 */
public final class Contrasts {
  /** The contrast of text and its ground, success criterion 1.4.3. */
  public static final double TEXT = 4.5;

  private static final double STEP = 0.002;

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Brand.PETROL, Optional.of(Brand.BOARD)),
          new Pair(Brand.PETROL, Optional.of(Brand.SUN)),
          new Pair(Brand.PETROL, Optional.of(Brand.CORAL)),
          new Pair(Brand.PETROL, Optional.of(Brand.LEAF)),
          new Pair(Brand.PETROL, Optional.of(Brand.FJORD)),
          new Pair(Brand.PETROL, Optional.empty()),
          new Pair(Brand.FOREST, Optional.of(Brand.SUN)),
          new Pair(Brand.FOREST, Optional.empty()));

  private Contrasts() {}

  /**
   * Two colours that text cannot be read in.
   *
   * @param brand the colour to change: the municipality's own
   * @param other what it stands with; empty: white
   * @param contrast of the two as they are
   * @param better the nearest colour to the municipality's that goes with all it stands with
   */
  public record Fault(Brand brand, Optional<Brand> other, double contrast, Colour better) {}

  private record Pair(Brand one, Optional<Brand> other) {
    double contrast(Palette palette) {
      return palette.of(one).contrast(other.map(palette::of).orElse(Colour.WHITE));
    }

    boolean has(Brand brand) {
      return one == brand || other.filter(brand::equals).isPresent();
    }

    Optional<Brand> beside(Brand brand) {
      return one == brand ? other : Optional.of(one);
    }
  }

  /** The pairs of a palette that are too alike, those with the municipality's own colours only. */
  public static List<Fault> faults(Palette palette) {
    List<Fault> faults = new ArrayList<>();
    for (Pair pair : PAIRS) {
      double contrast = pair.contrast(palette);
      if (contrast < TEXT) {
        Brand blamed =
            pair.other()
                .filter(palette::isOwn)
                .filter(own -> better(palette, own))
                .orElse(pair.one());
        Brand own = palette.isOwn(blamed) ? blamed : pair.other().orElseThrow();
        faults.add(new Fault(own, pair.beside(own), contrast, nearest(palette, own, pair)));
      }
    }
    return faults;
  }

  /** Whether changing this colour alone can mend everything it stands with. */
  private static boolean better(Palette palette, Brand own) {
    return passing(palette, own, PAIRS).isPresent();
  }

  private static Colour nearest(Palette palette, Brand own, Pair pair) {
    return passing(palette, own, PAIRS)
        .or(() -> passing(palette, own, List.of(pair)))
        .orElse(own.standing());
  }

  /** The same hue, as little lighter or darker as it takes. */
  private static Optional<Colour> passing(Palette palette, Brand own, List<Pair> pairs) {
    Oklch start = Oklch.of(palette.of(own));
    for (double move = 0; move <= 1; move += STEP) {
      for (double light : new double[] {start.light() - move, start.light() + move}) {
        Colour colour = start.withLight(light).colour();
        Palette changed = palette.with(own, colour);
        if (pairs.stream()
            .filter(pair -> pair.has(own))
            .allMatch(p -> p.contrast(changed) >= TEXT)) {
          return Optional.of(colour);
        }
      }
    }
    return Optional.empty();
  }
}
