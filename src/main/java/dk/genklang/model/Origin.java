package dk.genklang.model;

import dk.genklang.problem.Position;
import java.util.Map;

/**
 * Where an entry and each of its values were written, for messages.
 *
 * @param whole the entry's first key
 * @param values path of a value ({@code schedule.0.except.2}) to its position; {@link #textOf} of
 *     the path to that of its first character, within the quotes
 */
public record Origin(Position whole, Map<String, Position> values) {
  public Origin {
    values = Map.copyOf(values);
  }

  /** The position of the value at a path, or of the nearest value around it. */
  public Position at(String path) {
    Position found = values.get(path);
    int dot = path.lastIndexOf('.');
    return found != null ? found : dot < 0 ? whole : at(path.substring(0, dot));
  }

  /**
   * The position of one character of the text at a path; of the text as a whole where it does not
   * stand in the file as it is read, because it is folded or escaped.
   *
   * @param offset into the text, in Java characters
   */
  public Position at(String path, String text, int offset) {
    Position start = values.get(textOf(path));
    if (start == null) {
      return at(path);
    }
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Position(
        start.file(), start.line() + line, start.column() + text.codePointCount(lineStart, offset));
  }

  /** The path by which the first character of a value's text is noted. */
  public static String textOf(String path) {
    return path + " text";
  }

  /** The file the entry stands in. */
  public String file() {
    return whole.file();
  }
}
