package dk.genklang.gaps;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 */
final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
