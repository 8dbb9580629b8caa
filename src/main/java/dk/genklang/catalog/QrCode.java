package dk.genklang.catalog;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The address of a page as a QR code, of which 15 % may be torn or dirty.
 *
 * @param side of the code in modules, without the quiet ones around it
 * @param bars the dark modules, row by row
 */
public record QrCode(int side, List<Bar> bars) {
  /**
   * One mask for all: to try every mask and weigh them takes ten times as long, which ten thousand
   * pages feel, and readers take any.
   */
  private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

  public QrCode {
    bars = List.copyOf(bars);
  }

  /** Dark modules beside each other: the first one's place from the top left, and how many. */
  public record Bar(int x, int y, int length) {}

  /** The code of an address. */
  public static QrCode of(String url) {
    ByteMatrix modules = encoded(url);
    List<Bar> bars = new ArrayList<>();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          bars.add(new Bar(start, y, x - start));
        }
      }
    }
    return new QrCode(modules.getWidth(), bars);
  }

  private static ByteMatrix encoded(String url) {
    try {
      return Encoder.encode(url, ErrorCorrectionLevel.M, HINTS).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + url, e);
    }
  }
}
