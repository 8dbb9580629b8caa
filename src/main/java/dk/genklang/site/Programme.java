package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.catalog.Occurrence;
import dk.genklang.kept.Memo;
import dk.genklang.model.Activity;
import dk.genklang.model.Ref;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happens in the coming weeks, worked out once for every page. Thread-safe. */
final class Programme {
  /** Weeks of the calendar, this one included. */
  static final int WEEKS = 8;

  private static final int DAYS = 7;

  /** How many of the next times an activity's page shows. */
  private static final int NEXT = 5;

  private final Catalog catalog;
  private final LocalDate today;
  private final Memo<Ref, List<Occurrence>> next = new Memo<>();
  private final Memo<String, List<Occurrence>> atPlace = new Memo<>();
  private final Memo<LocalDate, Weeks> coming = new Memo<>();

  /** What happens in all weeks by day, and in the first seven days by area. */
  private record Weeks(
      Map<LocalDate, List<Occurrence>> byDay, Map<String, List<Occurrence>> byArea) {}

  Programme(Catalog catalog) {
    this.catalog = catalog;
    this.today = catalog.asOf();
  }

  /** Worked out when it is first asked for: not every page needs it. */
  private Weeks weeks() {
    return coming.get(today, day -> worked());
  }

  private Weeks worked() {
    List<Occurrence> all = catalog.between(today, monday(WEEKS).minusDays(1));
    List<Occurrence> week = all.stream().filter(this::soon).toList();
    Map<String, List<Occurrence>> byArea = new HashMap<>();
    for (Occurrence occurrence : week) {
      areas(occurrence)
          .forEach(area -> byArea.computeIfAbsent(area, key -> new ArrayList<>()).add(occurrence));
    }
    return new Weeks(all.stream().collect(Collectors.groupingBy(Occurrence::date)), byArea);
  }

  LocalDate today() {
    return today;
  }

  /** The Monday of a week: 0 is the one today is in. */
  LocalDate monday(int week) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week);
  }

  /** Today and the six days after it. */
  List<LocalDate> week() {
    return today.datesUntil(today.plusDays(DAYS)).toList();
  }

  List<Occurrence> on(LocalDate day) {
    return weeks().byDay().getOrDefault(day, List.of());
  }

  /** What happens at a place today and the six days after. */
  List<Occurrence> at(String place) {
    return atPlace.get(place, id -> catalog.at(id, today, today.plusDays(DAYS - 1)));
  }

  /** What happens in an area today and the six days after. */
  List<Occurrence> in(String area) {
    return weeks().byArea().getOrDefault(area, List.of());
  }

  /** The next times of an activity. */
  List<Occurrence> next(Activity activity) {
    return next.get(activity.ref(), ref -> catalog.next(activity, NEXT));
  }

  Optional<Occurrence> first(Activity activity) {
    return next(activity).stream().findFirst();
  }

  private boolean soon(Occurrence occurrence) {
    return occurrence.date().isBefore(today.plusDays(DAYS));
  }

  private List<String> areas(Occurrence occurrence) {
    return catalog
        .entry(occurrence.activity())
        .map(entry -> catalog.facets(entry).getOrDefault(Facet.AREA, List.of()))
        .orElse(List.of());
  }
}
