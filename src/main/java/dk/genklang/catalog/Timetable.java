package dk.genklang.catalog;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When things happen from one day on. Thread-safe. */
final class Timetable {
  /** How far ahead the site looks: a year and a month, so that a yearly event is always there. */
  private static final int HORIZON_DAYS = 396;

  private final Relations relations;
  private final Occurrences occurrences;
  private final LocalDate asOf;

  Timetable(Relations relations, Occurrences occurrences, LocalDate asOf) {
    this.relations = relations;
    this.occurrences = occurrences;
    this.asOf = asOf;
  }

  Occurrences occurrences() {
    return occurrences;
  }

  /** Looks ahead in growing steps: most things happen soon, and few are asked for. */
  List<Occurrence> next(Activity activity, int limit) {
    int days = Math.min(7 * limit + 7, HORIZON_DAYS);
    List<Occurrence> found = occurrences.of(activity, asOf, asOf.plusDays(days));
    while (found.size() < limit && days < HORIZON_DAYS) {
      days = Math.min(days * 4, HORIZON_DAYS);
      found = occurrences.of(activity, asOf, asOf.plusDays(days));
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  List<Occurrence> between(LocalDate from, LocalDate until) {
    List<Occurrence> found = new ArrayList<>();
    for (Entry entry : relations.content().entries()) {
      if (entry instanceof Activity activity) {
        found.addAll(occurrences.of(activity, from, until));
      }
    }
    Collections.sort(found);
    return Collections.unmodifiableList(found);
  }

  /** What of some activities happens at a place. */
  List<Occurrence> at(String place, List<Ref> activities, LocalDate from, LocalDate until) {
    return activities.stream()
        .flatMap(ref -> relations.entry(ref).stream())
        .flatMap(entry -> occurrences.of((Activity) entry, from, until).stream())
        .filter(occurrence -> occurrence.place().filter(place::equals).isPresent())
        .sorted()
        .toList();
  }
}
