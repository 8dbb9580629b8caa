package dk.genklang.exchange;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps Markdown from taking words for marks. */
final class MarkdownEscapes {
  private static final Pattern ENTITY =
      Pattern.compile("&(?=(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{0,31});)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)])");

  /** What makes a line something else than words when it stands first. */
  private static final Pattern FIRST =
      Pattern.compile("[#>=~|].*|[-+](?:[- ].*)?|:-.*", Pattern.DOTALL);

  private MarkdownEscapes() {}

  /**
   * Words of which none is a mark.
   *
   * @param words with single spaces between them
   * @param first whether a line begins with them
   */
  static String words(String words, boolean first) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    int from = 0;
    if (first) {
      Matcher number = NUMBER.matcher(words);
      if (number.lookingAt()) {
        from = number.end();
        escaped.append(words, 0, from).append('\\').append(words.charAt(from++));
      } else if (FIRST.matcher(words).matches()) {
        escaped.append('\\').append(words.charAt(from++));
      }
    }
    Matcher entity = ENTITY.matcher(words);
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isMark(words, i) || (c == '&' && entity.region(i, words.length()).lookingAt())) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** An address in which an ampersand is one. */
  static String entities(String address) {
    return ENTITY.matcher(address).replaceAll("&amp;");
  }

  private static boolean isMark(String words, int index) {
    return switch (words.charAt(index)) {
      case '\\', '`', '[', ']' -> true;
      case '*' -> !isBetween(words, index, c -> c == ' ');
      case '_' ->
          !isBetween(words, index, c -> c == ' ')
              && !isBetween(words, index, Character::isLetterOrDigit);
      case '<' -> index + 1 == words.length() || words.charAt(index + 1) != ' ';
      default -> false;
    };
  }

  private static boolean isBetween(String words, int index, IntPredicate both) {
    return index > 0
        && index + 1 < words.length()
        && both.test(words.charAt(index - 1))
        && both.test(words.charAt(index + 1));
  }
}
