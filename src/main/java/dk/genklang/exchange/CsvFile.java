package dk.genklang.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of cells, each with the place it stands at in the file.
 *
 * @param separator that the file uses: {@code ;}, {@code ,} or a tab
 */
record CsvFile(char separator, List<List<Cell>> rows) {
  /** A cell, as it is written between the quotes. */
  record Cell(String text, Position position) {}

  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 1_000;

  /** A little more than the longest text an entry may have. */
  static final int LONGEST_CELL = 120_000;

  private static final String SEPARATORS = ";,\t";

  /** With which spreadsheets say what separates the cells: {@code sep=;}. */
  private static final String SAID = "sep=";

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
          .build();

  CsvFile {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads a table; blank rows are left out. What cannot be read ends it with a problem. */
  static CsvFile read(Text file, Consumer<Problem> problems) throws IOException {
    boolean said = file.text().startsWith(SAID) && file.text().length() > SAID.length();
    char separator = said ? file.text().charAt(SAID.length()) : separator(file.text());
    int skipped = said ? 1 : 0;
    List<List<Cell>> rows = new ArrayList<>();
    try (CsvParser parser = FACTORY.createParser(file.text())) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
      List<Cell> row = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          Position position = file.position(parser.currentTokenLocation());
          row.add(new Cell(parser.getText(), position));
          if (row.size() > MOST_COLUMNS) {
            problems.accept(Problem.error("import-too-many-columns", position, MOST_COLUMNS));
            break;
          }
        } else if (token == JsonToken.END_ARRAY) {
          if (skipped > 0) {
            skipped--;
          } else if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows.add(row);
          }
          row = new ArrayList<>();
        }
        if (rows.size() > MOST_ROWS) {
          problems.accept(
              Problem.error(
                  "import-too-many-rows", rows.get(MOST_ROWS).get(0).position(), MOST_ROWS));
          break;
        }
      }
    } catch (StreamConstraintsException e) {
      problems.accept(Problem.error("import-cell-too-long", at(file, e), LONGEST_CELL));
    } catch (JsonProcessingException e) {
      problems.accept(Problem.error("import-not-csv", at(file, e)));
    }
    return new CsvFile(separator, rows);
  }

  private static Position at(Text file, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? Position.of(file.name())
        : new Position(file.name(), location.getLineNr(), Math.max(1, location.getColumnNr() - 1));
  }

  /** What separates the names of the columns: whatever there is most of outside of quotes. */
  private static char separator(String text) {
    int[] found = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      char c = text.charAt(i);
      int known = SEPARATORS.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (known >= 0 && !quoted) {
        found[known]++;
      }
    }
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
