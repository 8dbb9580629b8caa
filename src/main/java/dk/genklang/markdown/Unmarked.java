package dk.genklang.markdown;

import java.util.Optional;

/**
 * Text in which nothing can be a mark, as most is: paragraphs of lines that begin with a letter and
 * hold letters, digits and the usual signs. It is read without the parser, many times as fast.
 */
final class Unmarked {
  private static final String SIGNS = " .,:;?!()/%»«”„’–—½€";

  private Unmarked() {}

  /** What {@link PlainText} makes of the text; empty when the parser must be asked. */
  static Optional<String> of(String text) {
    String all = text.stripTrailing();
    StringBuilder plain = new StringBuilder(all.length());
    char before = '\n';
    for (int at = 0; at < all.length(); at++) {
      char c = all.charAt(at);
      if (c == '\n') {
        if (before == ' ') {
          return Optional.empty();
        }
      } else if (before == '\n') {
        if (!Character.isLetter(c)) {
          return Optional.empty();
        }
        if (!plain.isEmpty()) {
          plain.append(all.charAt(Math.max(0, at - 2)) == '\n' ? "\n\n" : " ");
        }
        plain.append(c);
      } else if (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0) {
        plain.append(c);
      } else {
        return Optional.empty();
      }
      before = c;
    }
    return Optional.of(plain.toString());
  }
}
