package dk.genklang.print;

import java.util.Locale;
import java.util.Map;

/**
 * Moves the worst pairs of large letters together, as the fonts' own tables would: the renderer
 * reads none. Returns markup; everything else in the text is escaped.
 */
final class Kerning {
  /** Second letters by first letter that stands open to the right, in thousandths of the size. */
  private static final Map<Character, Integer> OPEN =
      Map.of('T', -60, 'V', -45, 'W', -30, 'Y', -60, 'F', -35, 'P', -25);

  private static final String LOW = "aeoæøåcdgqsu";

  private Kerning() {}

  /**
   * @param rightToLeft of the page: there the letters of a pair would change places
   */
  static String html(String line, boolean rightToLeft) {
    StringBuilder html = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      if (!rightToLeft && OPEN.containsKey(letter) && LOW.indexOf(next) >= 0) {
        double em = OPEN.get(letter) / 1000.0 + Fit.TRACKING;
        flush(plain, html);
        html.append(
            String.format(
                Locale.ROOT, "<span style=\"letter-spacing:%.3fem\">%s</span>", em, letter));
      } else {
        plain.append(escaped(letter));
      }
    }
    flush(plain, html);
    return html.toString();
  }

  /** Text beside a span is in one too: the renderer writes text before the spans next to it. */
  private static void flush(StringBuilder plain, StringBuilder html) {
    if (!plain.isEmpty()) {
      html.append("<span>").append(plain).append("</span>");
      plain.setLength(0);
    }
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> String.valueOf(letter);
    };
  }
}
