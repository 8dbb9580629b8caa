package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrences;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.OpeningHours;
import dk.genklang.model.Place;
import dk.genklang.model.Schedule;
import dk.genklang.model.WeekdayCode;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HSDS schedules: the parts of an iCalendar rule (RFC 5545). Times are the clock on the wall in the
 * municipality. HSDS has no days off, so the coming ones stand in {@code notes}, and {@code
 * schedule_link} leads to the calendar file that has them.
 */
final class Schedules {
  /** Days off are listed so far ahead where a schedule has no end. */
  private static final int YEARS_AHEAD = 1;

  private final Catalog catalog;
  private final Routes routes;
  private final Ids ids;
  private final Texts texts;
  private final Formats formats;
  private final ScheduleText words;

  Schedules(Catalog catalog, Routes routes, Ids ids) {
    this.catalog = catalog;
    this.routes = routes;
    this.ids = ids;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
    this.words = new ScheduleText(texts, formats);
  }

  /** The schedules of an activity that are held where they should be. */
  List<Json> of(Activity activity, Predicate<Schedule> held) {
    List<Json> made = new ArrayList<>();
    for (int i = 0; i < activity.schedule().size(); i++) {
      Schedule schedule = activity.schedule().get(i);
      if (!held.test(schedule)) {
        continue;
      }
      String link = routes.url(routes.calendar(activity.ref()));
      if (schedule.dates().isEmpty()) {
        made.add(
            recurring(ids.of(activity.ref(), "schedule", i + 1), schedule)
                .with("schedule_link", link)
                .with("notes", notes(schedule)));
      } else {
        for (LocalDate day : catalog.occurrences().days(schedule, LocalDate.MIN, LocalDate.MAX)) {
          made.add(
              single(ids.of(activity.ref(), "schedule", i + 1, day), schedule, day)
                  .with("schedule_link", link)
                  .with("notes", schedule.note()));
        }
      }
    }
    return made;
  }

  /** When a place is open: the weekdays with the same hours together. */
  List<Json> opening(Place place) {
    Map<String, List<DayOfWeek>> days = new TreeMap<>();
    for (OpeningHours hours : place.openingHours()) {
      days.computeIfAbsent(hours.from() + "-" + hours.to(), key -> new ArrayList<>())
          .add(hours.day());
    }
    return days.entrySet().stream()
        .map(
            entry ->
                Json.of(ids.of(place.ref(), "open", entry.getKey()))
                    .with("freq", "WEEKLY")
                    .with("wkst", "MO")
                    .with("interval", 1)
                    .with(
                        "byday",
                        entry.getValue().stream()
                            .distinct()
                            .sorted()
                            .map(WeekdayCode::of)
                            .collect(Collectors.joining(",")))
                    .with("opens_at", entry.getKey().substring(0, 5))
                    .with("closes_at", entry.getKey().substring(6)))
        .toList();
  }

  private Json recurring(String id, Schedule schedule) {
    boolean weekly = !schedule.days().isEmpty();
    String days =
        weekly
            ? schedule.days().stream().map(WeekdayCode::of).collect(Collectors.joining(","))
            : schedule.ordinals().stream().map(WeekdayCode::of).collect(Collectors.joining(","));
    Optional<LocalDate> first = catalog.occurrences().firstDay(schedule);
    return Json.of(id)
        .with("valid_from", schedule.start().map(LocalDate::toString))
        .with("valid_to", schedule.end().map(LocalDate::toString))
        .with("dtstart", first.or(schedule::start).map(LocalDate::toString))
        .with("until", schedule.end().map(LocalDate::toString))
        .with("wkst", "MO")
        .with("freq", weekly ? "WEEKLY" : "MONTHLY")
        .with("interval", schedule.interval())
        .with("byday", days)
        .with("description", words.sentence(schedule))
        .with("opens_at", schedule.from().toString())
        .with("closes_at", schedule.to().map(LocalTime::toString));
  }

  private Json single(String id, Schedule schedule, LocalDate day) {
    return Json.of(id)
        .with("valid_from", day.toString())
        .with("valid_to", day.toString())
        .with("dtstart", day.toString())
        .with("count", 1)
        .with(
            "description",
            texts.capitalised(
                texts.get(
                    "schedule.at",
                    formats.date(day),
                    formats.timeRange(schedule.from(), schedule.to()))))
        .with("opens_at", schedule.from().toString())
        .with("closes_at", schedule.to().map(LocalTime::toString));
  }

  /** What the editor notes, and the coming days on which it does not happen. */
  private Optional<String> notes(Schedule schedule) {
    Occurrences occurrences = catalog.occurrences();
    Set<LocalDate> off = occurrences.exceptions(schedule);
    LocalDate until = catalog.asOf().plusYears(YEARS_AHEAD);
    List<String> days =
        occurrences.candidates(schedule, catalog.asOf(), until).stream()
            .filter(off::contains)
            .map(formats::date)
            .toList();
    Optional<String> except =
        Optional.of(days)
            .filter(found -> !found.isEmpty())
            .map(found -> texts.get("schedule.except", String.join(", ", found)))
            .map(texts::capitalised);
    String notes =
        Stream.of(schedule.note(), except)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return Optional.of(notes);
  }
}
