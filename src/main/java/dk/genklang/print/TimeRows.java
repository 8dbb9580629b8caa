package dk.genklang.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Day and time in letters as large as their place allows. Lengths are millimetres.
 *
 * @param lines from top to bottom
 */
record TimeRows(List<Line> lines) {
  /** Lines follow each other at this multiple of their size. */
  private static final double LEADING = 0.94;

  /** From the line's upper edge to the top of a capital, and what the last line has below it. */
  private static final double ABOVE_CAPITAL = 0.145;

  private static final double AROUND_CAPITALS = 0.285;

  TimeRows {
    lines = List.copyOf(lines);
  }

  /** One line: what stands left, what stands right, its size and upper edge. */
  record Line(String day, String time, double size, double top) {
    Line kerned(boolean rtl) {
      return new Line(Kerning.html(day, rtl), Kerning.html(time, rtl), size, top);
    }
  }

  /**
   * @param width of the place
   * @param largest size of a single line
   * @param smallest a single line with less than this becomes two
   * @param several size of lines where there are more than one, at most
   */
  static TimeRows of(
      When when, Fonts fonts, double width, double largest, double smallest, double several) {
    Setter setter = new Setter(fonts, width);
    return new TimeRows(
        when.rows().size() > 1
            ? setter.several(when.rows(), several)
            : setter.one(when.rows().get(0), largest, smallest, several));
  }

  /** How high all lines are together. */
  double height() {
    return lines.stream().mapToDouble(line -> line.size() * LEADING).sum();
  }

  /** The same lines with their capitals in the middle of a place. */
  TimeRows middle(double top, double room) {
    double first = lines.get(0).size();
    double capitals = height() - first * AROUND_CAPITALS;
    double at = top + (room - capitals) / 2 - first * ABOVE_CAPITAL;
    List<Line> placed = new ArrayList<>();
    for (Line line : lines) {
      placed.add(new Line(line.day(), line.time(), line.size(), Millimetres.rounded(at)));
      at += line.size() * LEADING;
    }
    return new TimeRows(placed);
  }

  /** Chooses sizes for one width. */
  private record Setter(Fonts fonts, double width) {
    private static final double BETWEEN = 8;
    private static final double READABLE = 11;

    /** Day and time beside each other where they stay large, else one above the other. */
    List<Line> one(When.Row row, double largest, double smallest, double stacked) {
      for (String day : row.days()) {
        double size = Math.min(largest, size(day, row.time()));
        if (size >= smallest) {
          return List.of(line(day, row.time(), size));
        }
      }
      double day = Math.min(stacked, size(row.days().get(0), ""));
      double time = Math.min(day, size(row.time(), ""));
      return row.time().isEmpty()
          ? List.of(line(row.days().get(0), "", day))
          : List.of(line(row.days().get(0), "", day), line(row.time(), "", time));
    }

    List<Line> several(List<When.Row> rows, double largest) {
      double size = smallest(rows, false);
      boolean brief = size < READABLE;
      double shared = Math.min(largest, brief ? smallest(rows, true) : size);
      return rows.stream().map(row -> line(day(row, brief), row.time(), shared)).toList();
    }

    private double smallest(List<When.Row> rows, boolean brief) {
      return rows.stream()
          .mapToDouble(row -> size(day(row, brief), row.time()))
          .min()
          .orElseThrow();
    }

    private static String day(When.Row row, boolean brief) {
      return row.days().get(brief ? row.days().size() - 1 : 0);
    }

    private double size(String day, String time) {
      double letters = fonts.width(Face.SLIM, day) + fonts.width(Face.SLIM, time);
      return (time.isEmpty() ? width : width - BETWEEN) / Math.max(0.1, letters);
    }

    private static Line line(String day, String time, double size) {
      return new Line(day, time, Millimetres.rounded(size), 0);
    }
  }
}
