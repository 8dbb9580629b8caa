package dk.genklang.print;

/**
 * The same card several times on a sheet. Only the first is set; the others are copies.
 *
 * @param left and top: where the first one stands, in millimetres like its size
 */
record Repeats(int columns, int rows, double left, double top, double width, double height) {
  static final Repeats NONE = new Repeats(1, 1, 0, 0, 0, 0);
}
