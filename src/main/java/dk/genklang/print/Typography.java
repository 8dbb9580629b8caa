package dk.genklang.print;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Small care for text on paper. */
final class Typography {
  static final char SOFT_HYPHEN = '\u00ad';
  static final char NO_BREAK_SPACE = '\u00a0';

  /** A number and its unit: 45 kr., kl. 10, 8. sep. */
  private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=(kr|km|år)\\b)");

  private static final Pattern AFTER_SHORT = Pattern.compile("(?<=\\bkl\\.) (?=\\d)");
  private static final Pattern DAY_MONTH = Pattern.compile("(?<=\\b\\d{1,2}\\.) (?=\\p{Ll}{3})");

  private Typography() {}

  /**
   * Composed letters, spaces that do not break between a number and its unit, and no short word
   * alone on the last line.
   */
  static String tidy(String text) {
    String tidy = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (hasNumber(tidy)) {
      tidy = BEFORE_UNIT.matcher(tidy).replaceAll(String.valueOf(NO_BREAK_SPACE));
      tidy = AFTER_SHORT.matcher(tidy).replaceAll(String.valueOf(NO_BREAK_SPACE));
      tidy = DAY_MONTH.matcher(tidy).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }
    int last = tidy.lastIndexOf(' ');
    boolean widow = last > 0 && tidy.length() - last <= 10 && tidy.split(" ", -1).length >= 4;
    return widow ? tidy.substring(0, last) + NO_BREAK_SPACE + tidy.substring(last + 1) : tidy;
  }

  private static boolean hasNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
