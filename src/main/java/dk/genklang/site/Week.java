package dk.genklang.site;

import dk.genklang.catalog.Occurrence;
import dk.genklang.model.Activity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Seven days of a place as a timetable: day by day, and in each morning, afternoon, evening. */
record Week(List<Day> days, boolean empty) {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  /** A day; {@code date} is its number in the month. */
  record Day(
      String iso, String weekday, String date, String words, List<Part> parts, boolean empty) {}

  /** A part of a day. */
  record Part(String name, List<Slip> slips) {}

  /** Something that happens. */
  record Slip(String time, String path, Phrase title, String paper) {}

  static Week of(String place, Edition edition) {
    List<Occurrence> all = edition.programme().at(place);
    List<Day> days =
        edition.programme().week().stream()
            .map(day -> day(day, all.stream().filter(o -> o.date().equals(day)).toList(), edition))
            .toList();
    return new Week(days, all.isEmpty());
  }

  private static Day day(LocalDate date, List<Occurrence> all, Edition edition) {
    List<Part> parts =
        Stream.of("morning", "afternoon", "evening")
            .map(
                part ->
                    new Part(
                        edition.t("time-of-day." + part),
                        all.stream()
                            .filter(occurrence -> part(occurrence.from()).equals(part))
                            .flatMap(occurrence -> slip(occurrence, edition))
                            .toList()))
            .toList();
    return new Day(
        date.toString(),
        edition.capitalised(edition.formats().weekday(date.getDayOfWeek())),
        String.valueOf(date.getDayOfMonth()),
        edition.formats().dayDate(date),
        parts,
        all.isEmpty());
  }

  private static String part(LocalTime time) {
    return time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
  }

  private static Stream<Slip> slip(Occurrence occurrence, Edition edition) {
    return edition.catalog().entry(occurrence.activity()).stream()
        .map(Activity.class::cast)
        .map(
            activity -> {
              Card card = edition.cards().of(activity);
              return new Slip(
                  edition.formats().timeRange(occurrence.from(), occurrence.to()),
                  card.path(),
                  card.title(),
                  card.paper());
            });
  }
}
