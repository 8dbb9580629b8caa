package dk.genklang.testing;

import java.awt.image.BufferedImage;

/** How alike two pictures are to the eye. */
public final class Pixels {
  /** A pixel is another when a colour differs by more than this, of 255. */
  private static final int NEAR = 56;

  private Pixels() {}

  /** The part of the pixels that look different; all of them when the sizes differ. */
  public static double others(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    int others = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        others += near(a.getRGB(x, y), b.getRGB(x, y)) ? 0 : 1;
      }
    }
    return others / (double) (a.getWidth() * a.getHeight());
  }

  private static boolean near(int a, int b) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > NEAR) {
        return false;
      }
    }
    return true;
  }
}
