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
  private static final double SMALL = 2.6;
  private static final double SMALL_LARGEST = 3.4;

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

  /** On a slip: one line where letters of nearly three millimetres allow it, else two. */
  static AddressLines small(List<String> pieces, Fonts fonts, double width) {
    double whole = width / fonts.width(Face.HEAVY, String.join("", pieces));
    double longest =
        pieces.stream().mapToDouble(piece -> fonts.width(Face.HEAVY, piece)).max().orElse(1);
    double size =
        whole >= SMALL ? Math.min(whole, SMALL_LARGEST) : Math.min(SMALL, width / longest);
    AddressLines address = broken(pieces, fonts, width, size);
    while (address.lines().size() > 2) {
      size -= 0.1;
      address = broken(pieces, fonts, width, size);
    }
    return address;
  }

  private static AddressLines broken(List<String> pieces, Fonts fonts, double width, double size) {
    boolean path =
        fonts.width(Face.HEAVY, String.join("", pieces)) * size > width + 0.1 || size >= SMALLEST;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      boolean fits = fonts.width(Face.HEAVY, line + piece) * size <= width + 0.1;
      if (!line.isEmpty() && (!fits || (path && piece.equals("/")))) {
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
