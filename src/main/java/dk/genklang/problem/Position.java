package dk.genklang.problem;

import java.util.Comparator;

/**
 * A place in a file as an editor shows it: lines and columns count from 1. A line of 0 means the
 * file as a whole, a column of 0 the line as a whole.
 *
 * @param file the content folder as given on the command line, then the path in it, with {@code /}
 * @param line from 1, or 0 for the whole file
 * @param column from 1 in Unicode characters, or 0 for the whole line
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** The form compilers print and editors make clickable: {@code file:line:column}. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
