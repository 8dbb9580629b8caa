package dk.genklang.markdown;

/**
 * A picture as a page shows it.
 *
 * @param src address for a browser that cannot choose
 * @param srcset addresses with widths, as {@code img} has them
 * @param width of {@code src} in pixels; with the height it keeps the picture's place
 */
public record ShownPicture(String src, String srcset, int width, int height) {
  /** How wide pictures stand: as wide as the screen, or as a line of text. */
  public static final String SIZES = "(min-width:48rem) 44rem,100vw";
}
