package dk.genklang.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The short address beside a QR code, to be typed off the paper.
 *
 * @param size of its letters in millimetres, as large as its longest piece allows
 */
record AddressLines(List<String> lines, double size) {
  private static final double LARGEST = 4.5;
  private static final double SMALLEST = 4.0;
  private static final double LEADING = 1.15;

  AddressLines {
    lines = List.copyOf(lines);
  }

  /**
   * Lines end after the host, after a slash or after a hyphen.
   *
   * @param pieces that stay whole
   * @param most lines, if letters of a size that can be read allow it
   */
  static AddressLines of(List<String> pieces, Fonts fonts, double width, int most) {
    double longest =
        pieces.stream().mapToDouble(piece -> fonts.width(Face.HEAVY, piece)).max().orElse(1);
    double size = Math.min(LARGEST, width / longest);
    AddressLines address = broken(pieces, fonts, width, size);
    while (address.lines().size() > most && size > SMALLEST) {
      size -= 0.1;
      address = broken(pieces, fonts, width, size);
    }
    return address;
  }

  private static AddressLines broken(List<String> pieces, Fonts fonts, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      boolean fits = fonts.width(Face.HEAVY, line + piece) * size <= width + 0.1;
      if (!line.isEmpty() && (!fits || piece.equals("/"))) {
        lines.add(line);
        line = "";
      }
      line += piece;
    }
    lines.add(line);
    return new AddressLines(lines, Millimetres.rounded(size));
  }

  public double height() {
    return lines.size() * size * LEADING;
  }
}
