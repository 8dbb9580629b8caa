package dk.genklang.catalog;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the activities most like an entry. Every page asks, so the best for the same categories and
 * areas are found once, and each entry adds what is at its own place. That loses nothing: whoever
 * is pushed out of the best by a neighbour at the same place is beaten by that neighbour anyway.
 * Thread-safe.
 */
final class Likeness {
  private static final int CATEGORY = 3;
  private static final int PLACE = 2;
  private static final int AREA = 1;

  private final Map<String, List<Candidate>> byCategory = new HashMap<>();
  private final Map<String, List<Candidate>> byPlace = new HashMap<>();
  private final Map<Interest, List<Scored>> best = new ConcurrentHashMap<>();

  private record Candidate(
      Ref ref, List<String> categories, Optional<String> place, List<String> areas) {}

  private record Interest(List<String> categories, List<String> near, int limit) {}

  private record Scored(Ref ref, int score) {
    /** A tie goes to the first by reference. */
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::ref);
  }

  /**
   * @param areas the areas an entry counts for
   */
  Likeness(List<Entry> entries, Function<Ref, List<String>> areas) {
    for (Entry entry : entries) {
      if (entry instanceof Activity activity && Relations.current(entry)) {
        List<String> categories = entry.common().categories().stream().distinct().toList();
        Candidate candidate =
            new Candidate(entry.ref(), categories, activity.place(), areas.apply(entry.ref()));
        categories.forEach(category -> add(byCategory, category, candidate));
        activity.place().ifPresent(place -> add(byPlace, place, candidate));
      }
    }
  }

  /**
   * The activities most like an entry, best first.
   *
   * @param areas the areas the entry counts for
   */
  List<Ref> to(Entry entry, List<String> areas, int limit) {
    List<String> near = entry.common().areas().all() ? List.of() : areas;
    Interest interest = new Interest(entry.common().categories(), near, limit + 1);
    List<Candidate> here =
        placeOf(entry).map(place -> byPlace.getOrDefault(place, List.of())).orElse(List.of());
    Map<Ref, Integer> scores = new HashMap<>();
    best.computeIfAbsent(interest, this::best).forEach(s -> scores.put(s.ref(), s.score()));
    here.forEach(neighbour -> scores.put(neighbour.ref(), score(neighbour, interest) + PLACE));
    scores.remove(entry.ref());
    return sorted(scores).limit(limit).map(Scored::ref).toList();
  }

  private List<Scored> best(Interest interest) {
    Map<Ref, Integer> scores = new HashMap<>();
    for (String category : interest.categories()) {
      byCategory
          .getOrDefault(category, List.of())
          .forEach(candidate -> scores.put(candidate.ref(), score(candidate, interest)));
    }
    return sorted(scores).limit(interest.limit()).toList();
  }

  private static int score(Candidate candidate, Interest interest) {
    long shared = candidate.categories().stream().filter(interest.categories()::contains).count();
    boolean close = !Collections.disjoint(interest.near(), candidate.areas());
    return CATEGORY * (int) shared + (close ? AREA : 0);
  }

  private static Stream<Scored> sorted(Map<Ref, Integer> scores) {
    return scores.entrySet().stream()
        .map(scored -> new Scored(scored.getKey(), scored.getValue()))
        .sorted(Scored.BEST_FIRST);
  }

  private static Optional<String> placeOf(Entry entry) {
    if (entry instanceof Place) {
      return Optional.of(entry.id());
    }
    return entry instanceof Activity activity ? activity.place() : Optional.empty();
  }

  private static void add(Map<String, List<Candidate>> index, String key, Candidate candidate) {
    index.computeIfAbsent(key, id -> new ArrayList<>()).add(candidate);
  }
}
