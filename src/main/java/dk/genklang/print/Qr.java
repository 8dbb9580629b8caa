package dk.genklang.print;

import dk.genklang.catalog.QrCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** QR codes as vector drawings, dark on white with the four quiet modules around. */
final class Qr {
  private static final int QUIET = 4;

  private Qr() {}

  /** The code of an address. */
  static Drawing of(String url) {
    QrCode code = QrCode.of(url);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (QrCode.Bar bar : code.bars()) {
      path.append(new Rectangle2D.Double(bar.x() + QUIET, bar.y() + QUIET, bar.length(), 1), false);
    }
    double side = code.side() + 2.0 * QUIET;
    return new Drawing(
        side,
        side,
        List.of(
            new Drawing.Painted(new Rectangle2D.Double(0, 0, side, side), Colourway.WHITE, 0),
            new Drawing.Painted(path, Colourway.PETROL, 0)));
  }
}
