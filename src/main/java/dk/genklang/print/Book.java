package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * A booklet: cover, contents, chapters, index by weekday, back.
 *
 * @param contents what the list of contents leads to
 * @param index may be empty
 */
record Book(List<Chapter> chapters, List<Link> contents, List<Day> index) {
  /**
   * Entries that belong together.
   *
   * @param name may be empty
   * @param sign and colours of the band above them
   */
  record Chapter(
      String id,
      String name,
      Heading head,
      String sign,
      String ground,
      String ink,
      List<BookEntries.View> entries) {}

  /** A line of the contents. */
  record Link(String id, String name) {}

  /** A weekday of the index. */
  record Day(String name, List<Line> lines) {}

  /** Something on that day. */
  record Line(String id, String time, String title) {}

  /** The week of some activities. */
  static List<Day> index(Desk desk, List<Activity> activities) {
    List<Day> days = new ArrayList<>();
    List<Slot> slots = desk.weeks().all(activities);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Line> lines =
          slots.stream()
              .filter(slot -> slot.day() == day)
              .map(slot -> line(slot.activity(), Clock.range(desk.formats(), slot.schedule())))
              .distinct()
              .toList();
      if (!lines.isEmpty()) {
        days.add(new Day(desk.studio().texts().capitalised(desk.formats().weekday(day)), lines));
      }
    }
    List<Line> free =
        Weeks.byAgreement(activities).stream().map(activity -> line(activity, "")).toList();
    if (!free.isEmpty()) {
      days.add(new Day(desk.t("papers.when-it-suits"), free));
    }
    return days;
  }

  private static Line line(Entry entry, String time) {
    return new Line(BookEntries.id(entry), time, entry.title());
  }
}
