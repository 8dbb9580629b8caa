package dk.genklang.feed;

/**
 * Content lines of iCalendar (RFC 5545, 3.1): folded after 75 bytes, never within a character.
 * Control characters, which could begin a line of somebody's own, are left out.
 */
final class IcsLines {
  private static final int MAX_BYTES = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A line with a value that is written as it is: dates, numbers, addresses. */
  IcsLines add(String name, String value) {
    int bytes = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.CONTROL && c != '\t') {
        continue;
      }
      int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes + length > MAX_BYTES) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.appendCodePoint(c);
      bytes += length;
    }
    lines.append("\r\n");
    return this;
  }

  /** A line with a text, which may have several lines of its own. */
  IcsLines text(String name, String text) {
    return add(name, escaped(text));
  }

  /** All lines, each ended by CR and LF. */
  @Override
  public String toString() {
    return lines.toString();
  }

  /** RFC 5545, 3.3.11. */
  static String escaped(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }
}
