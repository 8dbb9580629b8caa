package dk.genklang.model;

import dk.genklang.kept.PackedNumbers;
import dk.genklang.problem.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Where an entry and each of its values were written, for messages. There is one for every entry
 * and a hundred values in each, so that it is kept in little room. Immutable.
 */
public final class Origin {
  private final Position whole;
  private final String content;
  private final String[] paths;

  /** For each path which of {@link #files}, the line and the column. */
  private final PackedNumbers places;

  /** The entry's file, and for a translation the one it translates. */
  private final List<String> files;

  /**
   * @param whole the entry's first key
   * @param content stands for all that the files say which it was read from
   * @param values path of a value ({@code schedule.0.except.2}) to its position; {@link #textOf} of
   *     the path to that of its first character, within the quotes
   */
  public Origin(Position whole, String content, Map<String, Position> values) {
    this.whole = whole;
    this.content = content;
    this.paths = values.keySet().stream().map(String::intern).sorted().toArray(String[]::new);
    this.files = values.values().stream().map(Position::file).distinct().toList();
    this.places =
        PackedNumbers.of(
            Arrays.stream(paths).map(values::get).flatMapToLong(this::numbers).toArray());
  }

  private LongStream numbers(Position position) {
    return LongStream.of(files.indexOf(position.file()), position.line(), position.column());
  }

  private Position position(int path) {
    long[] place = places.some(3 * path, 3);
    return new Position(files.get((int) place[0]), (int) place[1], (int) place[2]);
  }

  private Origin(State state) {
    this.whole = state.whole();
    this.content = state.content();
    this.files = state.files();
    this.paths = state.paths().toArray(String[]::new);
    this.places = state.places();
  }

  /** All that an origin holds, in order to keep it. */
  public record State(
      Position whole,
      String content,
      List<String> files,
      List<String> paths,
      PackedNumbers places) {}

  /** All that this holds. */
  public State state() {
    return new State(whole, content, files, Arrays.asList(paths), places);
  }

  /** The origin that held this. */
  public static Origin of(State state) {
    return new Origin(state);
  }

  /** The entry's first key. */
  public Position whole() {
    return whole;
  }

  /** Stands for all that the files say which it was read from; empty for what is in a table. */
  public String content() {
    return content;
  }

  /** Whether something was written at a path. */
  public boolean has(String path) {
    return Arrays.binarySearch(paths, path) >= 0;
  }

  /** The position of the value at a path, or of the nearest value around it. */
  public Position at(String path) {
    int found = Arrays.binarySearch(paths, path);
    if (found >= 0) {
      return position(found);
    }
    int dot = path.lastIndexOf('.');
    return dot < 0 ? whole : at(path.substring(0, dot));
  }

  /**
   * The position of one character of the text at a path; of the text as a whole where it does not
   * stand in the file as it is read, because it is folded or escaped.
   *
   * @param offset into the text, in Java characters
   */
  public Position at(String path, String text, int offset) {
    if (!has(textOf(path))) {
      return at(path);
    }
    Position start = at(textOf(path));
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
