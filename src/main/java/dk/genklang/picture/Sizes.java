package dk.genklang.picture;

import java.util.List;

/**
 * A picture in the sizes it is published in, smallest first. What the camera noted is in none of
 * them.
 */
public record Sizes(List<Size> all) {
  public Sizes {
    all = List.copyOf(all);
  }

  /**
   * A file.
   *
   * @param path on the site, from {@code /}
   * @param width in pixels
   * @param height in pixels
   */
  public record Size(String path, int width, int height) {}

  /** The one for a browser that cannot choose. */
  public Size middle() {
    return all.get(all.size() / 2);
  }

  public Size largest() {
    return all.get(all.size() - 1);
  }
}
