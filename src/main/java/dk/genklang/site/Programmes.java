package dk.genklang.site;

import dk.genklang.catalog.Facet;
import dk.genklang.model.Activity;
import dk.genklang.model.Frequency;
import dk.genklang.model.OrdinalDay;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Activities as a programme by weekday, and after that what is by agreement. */
record Programmes(Edition edition) {
  private record Entry(Schedule schedule, Activity activity) {}

  List<Section> byWeekday(List<Activity> activities) {
    Map<DayOfWeek, List<Entry>> days = new TreeMap<>();
    List<Line> free = new ArrayList<>();
    for (Activity activity : activities) {
      if (activity.schedule().isEmpty()) {
        free.add(Line.of(activity));
      }
      for (Schedule schedule : activity.schedule()) {
        days(schedule)
            .forEach(
                day ->
                    days.computeIfAbsent(day, key -> new ArrayList<>())
                        .add(new Entry(schedule, activity)));
      }
    }
    List<Section> sections = new ArrayList<>();
    days.forEach((day, entries) -> sections.add(section(day, entries)));
    if (!free.isEmpty()) {
      sections.add(section("by-agreement", free));
    }
    return sections;
  }

  private Section section(DayOfWeek day, List<Entry> entries) {
    entries.sort(Comparator.comparing(entry -> entry.schedule().from()));
    return section(day.name().toLowerCase(Locale.ROOT), entries.stream().map(this::line).toList());
  }

  private Section section(String value, List<Line> lines) {
    String path =
        FindPage.slug(Facet.WEEKDAY, value)
            .map(slug -> edition.at("/find/" + slug + "/"))
            .orElse("");
    return new Section(value, Phrase.own(edition.t("weekday." + value)), path, lines);
  }

  private Line line(Entry entry) {
    Schedule schedule = entry.schedule();
    boolean weekly = schedule.every() == Frequency.WEEK && schedule.interval() == 1;
    Status status = entry.activity().common().status();
    String note =
        status == Status.PAUSED || status == Status.CANCELLED
            ? edition.label(status)
            : weekly ? "" : edition.schedules().rule(schedule);
    return new Line(
        edition.formats().timeRange(schedule.from(), schedule.to()), note, entry.activity().ref());
  }

  /** The weekdays of a schedule; of single dates those still to come. */
  private Stream<DayOfWeek> days(Schedule schedule) {
    LocalDate today = edition.programme().today();
    boolean over = schedule.end().filter(today::isAfter).isPresent();
    return over
        ? Stream.of()
        : switch (schedule.every()) {
          case WEEK -> schedule.days().stream();
          case MONTH -> schedule.ordinals().stream().map(OrdinalDay::day).distinct();
          case ONCE, DATES ->
              schedule.dates().stream()
                  .filter(date -> !date.isBefore(today))
                  .map(LocalDate::getDayOfWeek)
                  .distinct();
        };
  }
}
