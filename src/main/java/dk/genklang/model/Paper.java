package dk.genklang.model;

/** A size of paper as it is held, in millimetres. */
public enum Paper {
  A3(297, 420),
  A4(210, 297),
  A4_TURNED(297, 210),
  A5(148, 210);

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
