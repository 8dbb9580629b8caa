package dk.genklang.theme;

/**
 * A colour as the eye orders it (Björn Ottosson's OKLab in polar form): how light, how strong,
 * which hue. Worked out with {@link StrictMath}, so that every machine finds the same bytes.
 *
 * @param light 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.35
 * @param hue in radians
 */
record Oklch(double light, double chroma, double hue) {
  private static final double SMALL_STEP = 0.97;

  static Oklch of(Colour colour) {
    double r = colour.linear(16);
    double g = colour.linear(8);
    double b = colour.linear(0);
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(light, StrictMath.hypot(a, bb), StrictMath.atan2(bb, a));
  }

  Oklch withLight(double other) {
    return new Oklch(Math.max(0, Math.min(1, other)), chroma, hue);
  }

  /** The nearest colour a screen can show with this hue and lightness: a weaker one if need be. */
  Colour colour() {
    Oklch weaker = this;
    double[] rgb = weaker.linear();
    while (outside(rgb) && weaker.chroma > 0.001) {
      weaker = new Oklch(light, weaker.chroma * SMALL_STEP, hue);
      rgb = weaker.linear();
    }
    return new Colour(channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]));
  }

  private double[] linear() {
    double a = chroma * StrictMath.cos(hue);
    double b = chroma * StrictMath.sin(hue);
    double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static boolean outside(double[] rgb) {
    for (double part : rgb) {
      if (part < -0.0005 || part > 1.0005) {
        return true;
      }
    }
    return false;
  }

  private static int channel(double linear) {
    double part = Math.max(0, Math.min(1, linear));
    double curved =
        part <= 0.0031308 ? part * 12.92 : 1.055 * StrictMath.pow(part, 1 / 2.4) - 0.055;
    return (int) StrictMath.rint(curved * 255);
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
