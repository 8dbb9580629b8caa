package dk.genklang.print;

/**
 * A page with what stands around it for the printer, in millimetres of the page as it is laid out.
 *
 * @param width and height of the page after it is cut
 * @param bleed how far colour runs over the cut
 * @param margin from the edge of the sheet to the cut: the bleed and the room for crop marks
 */
record Frame(double width, double height, double bleed, double margin) {
  /** Room for crop marks, outside the bleed. */
  static final double MARKS = 7;

  /**
   * @param scale by which the layout is enlarged; the bleed is not
   */
  static Frame of(double width, double height, double bleed, double scale) {
    double margin = bleed == 0 ? 0 : bleed + MARKS;
    return new Frame(width, height, bleed / scale, margin / scale);
  }

  public double sheetWidth() {
    return width + 2 * margin;
  }

  public double sheetHeight() {
    return height + 2 * margin;
  }
}
