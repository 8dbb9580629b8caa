package dk.genklang.print;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The week as a table: a row for each day, a column for each part of the day that has something.
 * Lengths are millimetres.
 *
 * @param columns their names
 * @param columnWidth of each column
 * @param height of the table
 * @param daySize of the letters of the days
 * @param dense without colours, where there is much
 * @param scale of the text
 */
record WeekGrid(
    List<String> columns,
    double columnWidth,
    List<Row> rows,
    double height,
    double daySize,
    boolean dense,
    double scale) {
  static final double WIDTH = 190;
  static final double DAY = 24;
  static final double GAP = 2.4;
  static final double HEAD = 9;

  /** A day. */
  record Row(String day, double height, List<List<Cell>> cells) {
    Row grown(double more) {
      return new Row(day, Millimetres.rounded(height + more), cells);
    }
  }

  /**
   * Something that happens.
   *
   * @param band colour behind the time, {@code ink} of the time
   * @param note below the title; may be empty
   * @param height as measured
   */
  record Cell(
      String sign,
      String band,
      String ink,
      String time,
      Heading title,
      String plain,
      String note,
      double height) {}

  /** Lays slots out at a size of text. */
  record Setter(Desk desk, double scale, boolean dense) {
    WeekGrid set(List<Slot> slots) {
      List<DayPart> parts =
          List.of(DayPart.values()).stream()
              .filter(part -> slots.stream().anyMatch(s -> DayPart.of(s.from()) == part))
              .toList();
      double width = (WIDTH - DAY - parts.size() * GAP) / Math.max(1, parts.size());
      Map<DayOfWeek, List<Slot>> days = new EnumMap<>(DayOfWeek.class);
      slots.forEach(s -> days.computeIfAbsent(s.day(), key -> new ArrayList<>()).add(s));
      List<Row> rows = new ArrayList<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        boolean workday = day.getValue() <= DayOfWeek.FRIDAY.getValue();
        if (days.containsKey(day) || (workday && !slots.isEmpty())) {
          rows.add(row(day, days.getOrDefault(day, List.of()), parts, width));
        }
      }
      double height = HEAD + rows.stream().mapToDouble(row -> row.height() + GAP).sum();
      List<String> names = parts.stream().map(p -> desk.t("time-of-day." + p.code())).toList();
      return new WeekGrid(
          names, Millimetres.rounded(width), rows, height, daySize(rows), dense, scale);
    }

    private double daySize(List<Row> rows) {
      double widest =
          rows.stream()
              .mapToDouble(row -> desk.studio().fonts().width(Face.SLIM, row.day()))
              .max()
              .orElse(1);
      return Millimetres.rounded(Math.min(dense ? 6.4 : 7.6, (DAY - 3) / widest));
    }

    private Row row(DayOfWeek day, List<Slot> slots, List<DayPart> parts, double width) {
      List<List<Cell>> cells = new ArrayList<>();
      double height = 12;
      for (DayPart part : parts) {
        List<Cell> cell =
            slots.stream()
                .filter(slot -> DayPart.of(slot.from()) == part)
                .map(slot -> cell(slot, width))
                .toList();
        cells.add(cell);
        height = Math.max(height, cell.stream().mapToDouble(c -> c.height() + 1.6).sum());
      }
      String name = desk.studio().texts().capitalised(desk.formats().weekday(day));
      return new Row(name, Millimetres.rounded(height), cells);
    }

    private Cell cell(Slot slot, double width) {
      String sign = desk.sign(slot.activity());
      Map<String, String> colours = desk.colours(sign).css();
      String rule = desk.weeks().rule(slot);
      String price = desk.briefPrice(slot.activity());
      String note = rule.isEmpty() ? price : rule;
      String time = Clock.range(desk.formats(), slot.schedule());
      Measure measure = new Measure(desk.studio().fonts());
      double room = width - 6;
      double largest = (dense ? 4.5 : 5.4) * scale;
      Heading title = desk.heading(slot.activity().title(), room, 60, largest, dense ? 3 : 4);
      double notes =
          note.isEmpty() || (dense && rule.isEmpty())
              ? 0
              : measure.height(Face.TEXT, 11 * scale, 1.2, room, note);
      double band = (dense ? 5.4 : 7.4) * Math.max(scale, 0.9);
      return new Cell(
          sign,
          colours.get("ground"),
          colours.get("ink"),
          time,
          title,
          slot.activity().title(),
          notes == 0 ? "" : note,
          band + title.height() + notes + (dense ? 1.6 : 3.2));
    }
  }

  /** The same with a height that is left over shared by the days. */
  WeekGrid filling(double room) {
    double more = rows.isEmpty() ? 0 : Math.max(0, Math.min(14, (room - height) / rows.size()));
    return new WeekGrid(
        columns,
        columnWidth,
        rows.stream().map(row -> row.grown(more)).toList(),
        height + more * rows.size(),
        daySize,
        dense,
        scale);
  }
}
