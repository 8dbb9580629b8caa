package dk.genklang.theme;

import java.util.Locale;

/**
 * A colour of the screen, sRGB.
 *
 * @param rgb as {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
  public static final Colour WHITE = new Colour(0xffffff);

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws NumberFormatException when it is none
   */
  public static Colour parse(String css) {
    return new Colour(Integer.parseInt(css.substring(1), 16));
  }

  /** As style sheets write it: {@code #rrggbb}. */
  public String css() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** The contrast ratio of WCAG 2.2, 1 to 21; the same both ways. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
  }

  /** The light of a channel, 0 to 1, without the screen's curve (IEC 61966-2-1). */
  double linear(int shift) {
    double part = (rgb >> shift & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
