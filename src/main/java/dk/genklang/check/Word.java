package dk.genklang.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param text in small letters, without invisible characters
 * @param start of its first character in the text
 * @param end after its last character
 */
record Word(String text, int start, int end) {
  /** The words of a text: letters and digits with nothing between them. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    boolean plain = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || (start >= 0 && joins(c))) {
        start = start < 0 ? i : start;
        plain &= c < '\u0250' && !joins(c);
      } else if (start >= 0) {
        words.add(new Word(written(text.substring(start, i), plain), start, i));
        start = -1;
        plain = true;
      }
    }
    return words;
  }

  /** Accents on their own, soft hyphens and their kin belong to the word they stand in. */
  private static boolean joins(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || Character.isSurrogate(c);
  }

  private static String written(String word, boolean plain) {
    String whole =
        plain ? word : Normalizer.normalize(word.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC);
    return whole.toLowerCase(Locale.ROOT);
  }
}
