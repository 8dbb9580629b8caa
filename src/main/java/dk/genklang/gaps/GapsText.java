package dk.genklang.gaps;

import dk.genklang.gaps.Gaps.Due;
import dk.genklang.gaps.Gaps.EmptyDays;
import dk.genklang.gaps.Gaps.InArea;
import dk.genklang.gaps.Gaps.Missing;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.problem.Messages;
import dk.genklang.text.Formats;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The overview for people at a terminal. */
public final class GapsText {
  private static final String NOBODY = "·";

  private final Messages messages;
  private final Formats formats;
  private final StringBuilder text = new StringBuilder();

  private GapsText(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  /**
   * The tables first, and what is missing last, where the eye is.
   *
   * @param formats of the messages' language
   */
  public static String of(Gaps gaps, Messages messages, Formats formats) {
    GapsText written = new GapsText(messages, formats);
    written.line(messages.get("gaps.title", formats.date(gaps.asOf())));
    written.line(messages.get("gaps.legend", NOBODY));
    gaps.areas().forEach(written::area);
    written.due(gaps);
    written.list("gaps.places", names(gaps.placesWithoutProgramme()));
    written.list("gaps.tools", names(gaps.unlinkedTools()));
    written.list("gaps.no-weekend", gaps.noWeekend().stream().map(Category::name).toList());
    written.list("gaps.empty-days", gaps.emptyDays().stream().map(written::emptyDays).toList());
    written.list("gaps.missing", written.missing(gaps));
    return written.text.toString();
  }

  private void area(InArea area) {
    text.append('\n');
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>();
    head.add(area.area().name());
    for (DayOfWeek day : DayOfWeek.values()) {
      head.add(formats.shortWeekday(day));
    }
    head.add(messages.get("gaps.single"));
    head.add(messages.get("gaps.by-agreement"));
    head.add(messages.get("gaps.activities"));
    table.row(head);
    area.categories().forEach(row -> table.row(row(row.category().name(), row.count())));
    table.row(row(messages.get("gaps.all"), area.all()));
    text.append(table);
  }

  private static List<String> row(String name, Count count) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    count.weekdays().forEach(number -> cells.add(cell(number)));
    cells.add(cell(count.single()));
    cells.add(cell(count.byAgreement()));
    cells.add(cell(count.activities()));
    return cells;
  }

  private static String cell(int number) {
    return number == 0 ? NOBODY : String.valueOf(number);
  }

  private void due(Gaps gaps) {
    Map<String, List<Due>> groups = new LinkedHashMap<>();
    for (Due due : gaps.due()) {
      String area =
          due.everywhere()
              ? messages.get("gaps.everywhere")
              : due.areas().stream().map(Area::name).collect(Collectors.joining(", "));
      String who = due.responsible().orElseGet(() -> messages.get("gaps.nobody"));
      groups.computeIfAbsent(area + " – " + who, key -> new ArrayList<>()).add(due);
    }
    heading("gaps.due", gaps.due().size());
    groups.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            group -> {
              line("  " + group.getKey());
              group.getValue().forEach(due -> line("    " + due(due, gaps)));
            });
  }

  private String due(Due due, Gaps gaps) {
    String key = due.day().isBefore(gaps.asOf()) ? "gaps.due-since" : "gaps.due-by";
    return messages.get(key, due.entry().title(), due.entry().ref(), formats.date(due.day()));
  }

  private String emptyDays(EmptyDays empty) {
    String days = empty.days().stream().map(formats::weekday).collect(Collectors.joining(", "));
    String key = empty.weekend() ? "gaps.empty-weekend" : "gaps.empty";
    return messages.get(key, empty.area().name(), days);
  }

  private List<String> missing(Gaps gaps) {
    Map<String, List<String>> byArea = new LinkedHashMap<>();
    for (Missing missing : gaps.missing()) {
      String category =
          messages.get(
              "gaps.lacks", missing.category().name(), missing.areasWithIt(), gaps.areas().size());
      byArea.computeIfAbsent(missing.area().name(), key -> new ArrayList<>()).add(category);
    }
    return byArea.entrySet().stream()
        .map(area -> area.getKey() + ": " + String.join(", ", area.getValue()))
        .toList();
  }

  private static List<String> names(List<? extends Entry> entries) {
    return entries.stream().map(entry -> entry.title() + " (" + entry.ref() + ")").toList();
  }

  private void list(String key, List<String> items) {
    heading(key, items.size());
    items.forEach(item -> line("  " + item));
  }

  private void heading(String key, int count) {
    text.append('\n');
    line(messages.get(key) + (count == 0 ? ": " + messages.get("gaps.none") : ""));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
