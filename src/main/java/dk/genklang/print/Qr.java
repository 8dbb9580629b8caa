package dk.genklang.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** QR codes as vector drawings, dark on white with the four quiet modules around. */
final class Qr {
  private static final int QUIET = 4;
  private static final int DARK = 0x08292f;
  private static final int LIGHT = 0xffffff;

  private Qr() {}

  /** The code of an address; 15 % of it may be torn or dirty. */
  static Drawing of(String url) {
    ByteMatrix modules = encode(url).getMatrix();
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          run(path, start + QUIET, y + QUIET, x - start);
        }
      }
    }
    double side = modules.getWidth() + 2.0 * QUIET;
    return new Drawing(
        side,
        side,
        List.of(
            new Drawing.Painted(new Rectangle2D.Double(0, 0, side, side), LIGHT, 0),
            new Drawing.Painted(path, DARK, 0)));
  }

  private static void run(Path2D path, int x, int y, int length) {
    path.moveTo(x, y);
    path.lineTo(x + length, y);
    path.lineTo(x + length, y + 1);
    path.lineTo(x, y + 1);
    path.closePath();
  }

  private static QRCode encode(String url) {
    try {
      return Encoder.encode(
          url, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + url, e);
    }
  }
}
