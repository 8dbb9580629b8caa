package dk.genklang.source;

/**
 * Characters that have no place in a text: nobody sees them, and not every program bears them. Line
 * ends that only some programs know are among them, for they would count lines differently.
 */
public final class Characters {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Characters() {}

  /** A file's text without its byte order mark, its lines ended by {@code \n}. */
  public static String normalised(String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The index of the first character no text editor shows, or of half a character; or -1. */
  public static int firstUnseen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t' && c != '\r')
          || (c >= 0x7F && c < 0xA0)
          || c == 0x2028
          || c == 0x2029
          || c >= 0xFFFE) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The text without such characters. */
  public static String seen(String text) {
    if (firstUnseen(text) < 0) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> firstUnseen(Character.toString(c)) < 0)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** A character as Unicode names it: {@code U+0007}. */
  public static String name(String text, int index) {
    return String.format("U+%04X", (int) text.charAt(index));
  }
}
