package dk.genklang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values stand in the cells of a table, so that they come back as they were. */
final class Cells {
  /** Stands for a list or a mapping with nothing in it. */
  static final String EMPTY_LIST = "[]";

  static final String EMPTY_MAPPING = "{}";

  private static final char QUOTE = '\'';
  private static final char BAR = '|';
  private static final char ESCAPE = '\\';

  /** What spreadsheets take for a formula, and what we made of it. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private Cells() {}

  /** A text that no spreadsheet takes for a formula; {@link #plain} undoes exactly this. */
  static String safe(String text) {
    return FORMULA.matcher(text).matches() ? QUOTE + text : text;
  }

  /** The text that {@link #safe} was given. */
  static String plain(String cell) {
    boolean made = !cell.isEmpty() && cell.charAt(0) == QUOTE && FORMULA.matcher(cell).matches();
    return made ? cell.substring(1) : cell;
  }

  /** A list in one cell; {@link #items} undoes exactly this. */
  static String joined(List<String> items) {
    return items.isEmpty()
        ? EMPTY_LIST
        : items.stream()
            .map(item -> item.replace("\\", "\\\\").replace("|", "\\|"))
            .collect(Collectors.joining(" | "));
  }

  /** The items of a list, without the space around them; empty ones are left out. */
  static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean escaped = c == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1));
      if (escaped) {
        item.append(cell.charAt(++i));
      } else if (c == BAR) {
        items.add(item.toString().strip());
        item.setLength(0);
      } else {
        item.append(c);
      }
    }
    items.add(item.toString().strip());
    items.removeIf(String::isEmpty);
    return items;
  }

  private static boolean isSpecial(char c) {
    return c == BAR || c == ESCAPE;
  }
}
