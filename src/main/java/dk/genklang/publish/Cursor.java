package dk.genklang.publish;

/** Turns offsets in bytes into lines and columns, fast when they come in order. */
final class Cursor {
  /** Line 1, column 1. */
  static final long START = 1L << 32 | 1;

  private final byte[] page;
  private int offset;
  private int line = 1;
  private int column = 1;

  Cursor(byte[] page) {
    this.page = page;
  }

  /** Line and column in one number, from which {@link #line} and {@link #column} take them. */
  long place(int wanted) {
    while (wanted < offset && page[offset - 1] != '\n') {
      offset--;
      column -= startsCharacter(page[offset]) ? 1 : 0;
    }
    if (wanted < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    for (; offset < wanted; offset++) {
      if (page[offset] == '\n') {
        line++;
        column = 1;
      } else if (startsCharacter(page[offset])) {
        column++;
      }
    }
    return (long) line << 32 | column;
  }

  /** Whether a byte is not the rest of a character of several bytes. */
  private static boolean startsCharacter(byte b) {
    return (b & 0xC0) != 0x80;
  }

  static int line(long place) {
    return (int) (place >>> 32);
  }

  static int column(long place) {
    return (int) place;
  }
}
