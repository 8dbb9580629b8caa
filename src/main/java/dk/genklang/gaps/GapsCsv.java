package dk.genklang.gaps;

import dk.genklang.gaps.Gaps.Due;
import dk.genklang.gaps.Gaps.EmptyDays;
import dk.genklang.gaps.Gaps.InArea;
import dk.genklang.gaps.Gaps.InCategory;
import dk.genklang.gaps.Gaps.Missing;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The overview as one table for a spreadsheet; the first column says what a row tells. */
public final class GapsCsv {
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(GapsCsv::code).toList();

  private final Csv csv = new Csv();

  private GapsCsv() {}

  /**
   * The table: {@code count} rows with how many activities an area has, in all and of each
   * category; then a row for each gap.
   */
  public static String of(Gaps gaps) {
    GapsCsv table = new GapsCsv();
    table.csv.row(columns());
    gaps.areas().forEach(table::counts);
    for (Missing missing : gaps.missing()) {
      table.row(
          "missing-category",
          Map.of("area", missing.area().name(), "category", missing.category().name()));
    }
    for (EmptyDays empty : gaps.emptyDays()) {
      for (DayOfWeek day : empty.days()) {
        table.row("empty-weekday", Map.of("area", empty.area().name(), "weekday", code(day)));
      }
    }
    for (Category category : gaps.noWeekend()) {
      table.row("no-weekend", Map.of("category", category.name()));
    }
    gaps.due().forEach(table::due);
    gaps.placesWithoutProgramme().forEach(place -> table.entry("no-programme", place));
    gaps.unlinkedTools().forEach(tool -> table.entry("unlinked-tool", tool));
    return table.csv.toString();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("row", "area", "category", "weekday"));
    columns.addAll(DAYS);
    columns.addAll(
        List.of(
            "single",
            "by_agreement",
            "activities",
            "ref",
            "title",
            "verified",
            "due",
            "verified_by"));
    return columns;
  }

  private void counts(InArea area) {
    counts(area.area(), "", area.all());
    for (InCategory category : area.categories()) {
      counts(area.area(), category.category().name(), category.count());
    }
  }

  private void counts(Area area, String category, Count count) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("area", area.name());
    cells.put("category", category);
    for (DayOfWeek day : DayOfWeek.values()) {
      cells.put(code(day), String.valueOf(count.on(day)));
    }
    cells.put("single", String.valueOf(count.single()));
    cells.put("by_agreement", String.valueOf(count.byAgreement()));
    cells.put("activities", String.valueOf(count.activities()));
    row("count", cells);
  }

  private void due(Due due) {
    String areas = due.areas().stream().map(Area::name).collect(Collectors.joining(", "));
    row(
        "due",
        Map.of(
            "area", due.everywhere() ? "" : areas,
            "ref", due.entry().ref().toString(),
            "title", due.entry().title(),
            "verified", due.entry().common().verified().toString(),
            "due", due.day().toString(),
            "verified_by", due.responsible().orElse("")));
  }

  private void entry(String row, Entry entry) {
    row(row, Map.of("ref", entry.ref().toString(), "title", entry.title()));
  }

  private void row(String row, Map<String, String> cells) {
    csv.row(
        columns().stream()
            .map(column -> column.equals("row") ? row : cells.getOrDefault(column, ""))
            .toList());
  }

  private static String code(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
