package dk.genklang.site;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

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
    ByteMatrix modules = encoded(url);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          int run = x - start;
          path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
      }
    }
    return new Code(modules.getWidth() + 2 * QUIET, path.toString());
  }

  /**
   * One mask for all: to try every mask and weigh them takes ten times as long, which ten thousand
   * pages feel, and readers take any.
   */
  private static ByteMatrix encoded(String url) {
    try {
      Map<EncodeHintType, ?> mask = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);
      return Encoder.encode(url, ErrorCorrectionLevel.M, mask).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + url, e);
    }
  }
}
