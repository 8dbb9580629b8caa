package dk.genklang.feed;

import static java.util.Comparator.naturalOrder;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrences;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Category;
import dk.genklang.model.Place;
import dk.genklang.model.Schedule;
import dk.genklang.model.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Activities' schedules as VEVENTs (RFC 5545, 3.6.1). */
final class Events {
  /** Days off are listed so far ahead of the catalog's day where a schedule has no end. */
  private static final int YEARS_AHEAD = 2;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Catalog catalog;
  private final Routes routes;
  private final EventWords words;
  private final ZoneId zone;

  Events(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.words = new EventWords(catalog, routes);
    this.zone = catalog.config().timezone();
  }

  /** The events of an activity; none while it is paused, or once it has ended. */
  List<CalendarEvent> of(Activity activity) {
    Status status = activity.common().status();
    List<CalendarEvent> events = new ArrayList<>();
    if (status == Status.PAUSED || status == Status.ENDED) {
      return events;
    }
    for (int i = 0; i < activity.schedule().size(); i++) {
      Schedule schedule = activity.schedule().get(i);
      String name = activity.id() + "-" + (i + 1);
      if (schedule.dates().isEmpty()) {
        recurring(activity, schedule, name).ifPresent(events::add);
      } else {
        // Not RDATE, which calendars people use leave out.
        for (LocalDate day : catalog.occurrences().days(schedule, LocalDate.MIN, LocalDate.MAX)) {
          IcsLines lines = begun(activity, schedule, name + "-" + day.format(DAY), day);
          events.add(ended(activity, schedule, lines));
        }
      }
    }
    return events;
  }

  private Optional<CalendarEvent> recurring(Activity activity, Schedule schedule, String name) {
    Set<LocalDate> off = catalog.occurrences().exceptions(schedule);
    List<LocalDate> candidates = candidates(schedule, off);
    Optional<LocalDate> first = candidates.stream().filter(day -> !off.contains(day)).findFirst();
    return first.map(
        day -> {
          IcsLines lines = begun(activity, schedule, name, day).add("RRULE", rule(schedule));
          String daysOff =
              candidates.stream()
                  .filter(other -> other.isAfter(day) && off.contains(other))
                  .map(other -> local(other, schedule.from()))
                  .collect(Collectors.joining(","));
          if (!daysOff.isEmpty()) {
            lines.add("EXDATE" + zoned(), daysOff);
          }
          return ended(activity, schedule, lines);
        });
  }

  /** The days by the rule alone, as far as there are days off, and at least one beyond them. */
  private List<LocalDate> candidates(Schedule schedule, Set<LocalDate> off) {
    LocalDate start = schedule.start().orElseThrow();
    LocalDate last = off.stream().filter(start::isBefore).max(naturalOrder()).orElse(start);
    LocalDate until = last.plusMonths(2L * schedule.interval() + 1);
    LocalDate horizon = horizon(schedule);
    return catalog
        .occurrences()
        .candidates(schedule, start, until.isBefore(horizon) ? until : horizon);
  }

  private LocalDate horizon(Schedule schedule) {
    LocalDate asOf = catalog.asOf();
    LocalDate from = schedule.start().filter(asOf::isBefore).orElse(asOf);
    return schedule.end().orElse(from.plusYears(YEARS_AHEAD));
  }

  /** UNTIL is in UTC where the event's start has a time zone (RFC 5545, 3.3.10). */
  private String rule(Schedule schedule) {
    String rule = Occurrences.rule(schedule).toString();
    return schedule
        .end()
        .map(end -> end.atTime(23, 59, 59).atZone(zone).withZoneSameInstant(ZoneOffset.UTC))
        .map(end -> rule + ";UNTIL=" + end.format(LOCAL) + "Z")
        .orElse(rule);
  }

  private IcsLines begun(Activity activity, Schedule schedule, String name, LocalDate day) {
    String host = catalog.config().baseUrl().getHost();
    IcsLines lines = new IcsLines();
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", activity.ref().kind().code() + "-" + name + "@" + host);
    lines.add("DTSTAMP", activity.common().verified().format(DAY) + "T000000Z");
    lines.add("DTSTART" + zoned(), local(day, schedule.from()));
    schedule.to().ifPresent(to -> lines.add("DTEND" + zoned(), local(day, to)));
    return lines;
  }

  private CalendarEvent ended(Activity activity, Schedule schedule, IcsLines lines) {
    Optional<Place> place = schedule.place().or(activity::place).flatMap(catalog::place);
    boolean cancelled = activity.common().status() == Status.CANCELLED;
    lines.text("SUMMARY", words.summary(activity));
    lines.text("DESCRIPTION", words.description(activity, schedule));
    lines.text("LOCATION", words.location(activity, place));
    place
        .filter(found -> !found.hideAddress())
        .flatMap(Place::location)
        .ifPresent(point -> lines.add("GEO", plain(point.lat()) + ";" + plain(point.lon())));
    lines.add("URL", routes.url(routes.page(activity.ref(), catalog.language())));
    String categories =
        activity.common().categories().stream()
            .flatMap(id -> catalog.category(id).stream())
            .map(Category::name)
            .map(IcsLines::escaped)
            .collect(Collectors.joining(","));
    if (!categories.isEmpty()) {
      lines.add("CATEGORIES", categories);
    }
    lines.add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
    lines.add("TRANSP", "TRANSPARENT");
    lines.add("END", "VEVENT");
    return new CalendarEvent(place.map(Place::id), lines.toString());
  }

  private String zoned() {
    return ";TZID=" + zone.getId();
  }

  private static String local(LocalDate day, LocalTime time) {
    return day.atTime(time).format(LOCAL);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
