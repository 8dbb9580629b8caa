package dk.genklang.site;

import dk.genklang.catalog.QrCode;

/**
 * The address of a page as a QR code, for the page on paper.
 *
 * @param side of the code in modules, with the quiet ones around it
 * @param path of an SVG drawing in which a module is 1 x 1
 */
record Code(int side, String path) {
  /** White modules that a reader wants around the code. */
  private static final int QUIET = 2;

  static Code of(String url) {
    QrCode code = QrCode.of(url);
    StringBuilder path = new StringBuilder();
    for (QrCode.Bar bar : code.bars()) {
      path.append('M').append(bar.x() + QUIET).append(' ').append(bar.y() + QUIET);
      path.append('h').append(bar.length()).append("v1h-").append(bar.length()).append('z');
    }
    return new Code(code.side() + 2 * QUIET, path.toString());
  }
}
