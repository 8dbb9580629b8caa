package dk.genklang.site;

import dk.genklang.model.Holiday;
import dk.genklang.model.OpeningException;
import dk.genklang.model.OpeningHours;
import dk.genklang.model.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opening hours, with days of equal hours put together. */
record Hours(Edition edition) {
  /** Exceptions further away than this are no news yet. */
  private static final int AHEAD_DAYS = 120;

  /** Hours of some days. */
  record Line(String days, String time) {}

  /** Other hours than usual. */
  record Other(String day, String time, Phrase note) {}

  /** Every day of the week, Monday to Sunday; empty where nothing is known. */
  List<Line> usual(Place place) {
    List<Line> lines = new ArrayList<>();
    DayOfWeek first = DayOfWeek.MONDAY;
    if (place.openingHours().isEmpty()) {
      return lines;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean ends = day == DayOfWeek.SUNDAY || !time(place, day).equals(time(place, day.plus(1)));
      if (ends) {
        lines.add(new Line(days(first, day), time(place, day)));
        first = day.plus(1);
      }
    }
    return lines;
  }

  /** The coming exceptions, in order. */
  List<Other> others(Place place) {
    LocalDate today = edition.programme().today();
    return place.openingExceptions().stream()
        .filter(exception -> coming(exception, today))
        .map(
            exception ->
                new Other(
                    name(exception),
                    exception
                        .from()
                        .map(from -> edition.formats().timeRange(from, exception.to()))
                        .orElse(edition.t("site.closed")),
                    edition.words().of(place, "opening_exceptions", exception.note())))
        .toList();
  }

  private boolean coming(OpeningException exception, LocalDate today) {
    List<LocalDate> days = new ArrayList<>(exception.date().stream().toList());
    exception
        .holiday()
        .ifPresent(id -> holidays(id).forEach(holiday -> days.addAll(holiday.days())));
    LocalDate horizon = today.plusDays(AHEAD_DAYS);
    return days.stream().anyMatch(day -> !day.isBefore(today) && day.isBefore(horizon));
  }

  private String name(OpeningException exception) {
    return exception
        .date()
        .map(edition.formats()::dayDate)
        .map(edition::capitalised)
        .or(
            () ->
                exception
                    .holiday()
                    .flatMap(id -> holidays(id).stream().findFirst())
                    .map(Holiday::name))
        .orElse("");
  }

  private List<Holiday> holidays(String id) {
    return edition.catalog().holidays().stream().filter(h -> h.id().equals(id)).toList();
  }

  private String days(DayOfWeek first, DayOfWeek last) {
    String from = edition.t("weekday." + first.name().toLowerCase(Locale.ROOT));
    return first == last
        ? from
        : edition.t("site.day-range", from, edition.formats().weekday(last));
  }

  private String time(Place place, DayOfWeek day) {
    List<String> times =
        place.openingHours().stream().filter(hours -> hours.day() == day).map(this::time).toList();
    return times.isEmpty() ? edition.t("site.closed") : edition.names(times);
  }

  private String time(OpeningHours hours) {
    return edition.formats().timeRange(hours.from(), Optional.of(hours.to()));
  }
}
