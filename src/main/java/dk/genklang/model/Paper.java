package dk.genklang.model;

/**
 * A size of paper as it is held.
 *
 * @param width and height in millimetres
 */
public record Paper(double width, double height) {
  public static final Paper A3 = new Paper(297, 420);
  public static final Paper A4 = new Paper(210, 297);
  public static final Paper A5 = new Paper(148, 210);

  /** The same held the other way. */
  public Paper turned() {
    return new Paper(height, width);
  }
}
