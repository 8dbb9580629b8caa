package dk.genklang.print;

import java.util.List;

/**
 * When something happens, as a poster calls it out.
 *
 * @param rows one for each time; at least one, at most four
 * @param line the rule in words below them; may be empty
 */
record When(List<Row> rows, String line) {
  When {
    rows = List.copyOf(rows);
  }

  /**
   * @param days the days in words, the fullest wording first, shorter ones after it
   * @param time may be empty
   */
  record Row(List<String> days, String time) {
    Row {
      days = List.copyOf(days);
    }

    static Row of(String day) {
      return new Row(List.of(day), "");
    }
  }
}
