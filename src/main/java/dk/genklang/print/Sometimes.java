package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What happens on some dates: monthly things and single days, by the first date to come. */
record Sometimes(Desk desk) {
  private static final int AHEAD_DAYS = 150;
  private static final int DATES = 3;
  private static final int LINES = 7;

  /**
   * @param when the next dates and the time
   */
  record Line(LocalDate first, String when, String title) {}

  List<Line> of(Collection<Activity> activities) {
    List<Line> lines = new ArrayList<>();
    for (Activity activity : activities) {
      if (Weeks.happens(activity)) {
        of(activity, lines);
      }
    }
    lines.sort(Comparator.comparing(Line::first).thenComparing(Line::title));
    return List.copyOf(lines.subList(0, Math.min(LINES, lines.size())));
  }

  /** One line for all schedules at the same time of day. */
  private void of(Activity activity, List<Line> lines) {
    activity.schedule().stream()
        .filter(s -> s.every() != Frequency.WEEK)
        .map(s -> Clock.range(desk.formats(), s))
        .distinct()
        .forEach(
            time -> {
              TreeSet<LocalDate> dates = new TreeSet<>();
              for (Schedule s : activity.schedule()) {
                if (s.every() != Frequency.WEEK && Clock.range(desk.formats(), s).equals(time)) {
                  dates.addAll(desk.weeks().days(s, AHEAD_DAYS));
                }
              }
              if (!dates.isEmpty()) {
                lines.add(new Line(dates.first(), when(dates, time), title(activity)));
              }
            });
  }

  private String when(TreeSet<LocalDate> dates, String time) {
    List<String> shown = dates.stream().limit(DATES).map(desk.formats()::shortDate).toList();
    return desk.t("papers.dates-at", desk.formats().list(shown), time);
  }

  private static String title(Activity activity) {
    return Typography.tidy(activity.title());
  }
}
