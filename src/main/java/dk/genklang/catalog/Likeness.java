package dk.genklang.catalog;

import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the activities most like an entry. Every page asks, so activities with the same categories
 * and areas are looked at as one, the best for an interest are found once, and each entry adds what
 * is at its own place. That loses nothing: whoever is pushed out of the best by a neighbour at the
 * same place is beaten by that neighbour anyway. Thread-safe.
 */
final class Likeness {
  private static final int CATEGORY = 3;
  private static final int PLACE = 2;
  private static final int AREA = 1;

  /** The best are so many, and one more, for one of them may be the entry that asks. */
  private final int most;

  private final Map<String, List<Group>> byCategory = new HashMap<>();
  private final Map<String, Collection<Group>> byPlace = new HashMap<>();
  private final Map<Interest, List<Scored>> best = new ConcurrentHashMap<>();

  /** What counts of an activity, or of what is looked for: its categories and areas. */
  private record Interest(List<String> categories, List<String> areas) {}

  /** Activities of which the same counts: the first by reference. */
  private record Group(Interest common, List<Ref> first) {
    void add(Ref ref, int most) {
      int at = -Collections.binarySearch(first, ref) - 1;
      if (at < most) {
        first.add(at, ref);
      }
      if (first.size() > most) {
        first.remove(most);
      }
    }
  }

  private record Scored(Ref ref, int score) {
    /** A tie goes to the first by reference. */
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::ref);
  }

  /**
   * @param areas the areas an entry counts for
   * @param limit how many are told at most
   */
  Likeness(List<Entry> entries, Function<Ref, List<String>> areas, int limit) {
    this.most = limit + 1;
    Map<Interest, Group> everywhere = new HashMap<>();
    Map<String, Map<Interest, Group>> here = new HashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Activity activity && Relations.current(entry)) {
        List<String> categories = entry.common().categories().stream().distinct().toList();
        Interest own = new Interest(categories, areas.apply(entry.ref()));
        add(everywhere, own, entry.ref());
        activity
            .place()
            .ifPresent(
                place -> add(here.computeIfAbsent(place, id -> new HashMap<>()), own, entry.ref()));
      }
    }
    for (Group group : everywhere.values()) {
      for (String category : group.common().categories()) {
        byCategory.computeIfAbsent(category, id -> new ArrayList<>()).add(group);
      }
    }
    here.forEach((place, groups) -> byPlace.put(place, groups.values()));
  }

  private void add(Map<Interest, Group> groups, Interest own, Ref ref) {
    groups.computeIfAbsent(own, key -> new Group(key, new ArrayList<>(most))).add(ref, most);
  }

  /**
   * The activities most like an entry, best first.
   *
   * @param areas the areas the entry counts for
   */
  List<Ref> to(Entry entry, List<String> areas) {
    List<String> near = entry.common().areas().all() ? List.of() : areas;
    Interest interest = new Interest(entry.common().categories(), near);
    Map<Ref, Integer> scores = new HashMap<>();
    best.computeIfAbsent(interest, this::best).forEach(s -> scores.put(s.ref(), s.score()));
    for (Group neighbours : placeOf(entry).map(this::at).orElse(List.of())) {
      int score = score(neighbours, interest) + PLACE;
      neighbours.first().forEach(ref -> scores.put(ref, score));
    }
    scores.remove(entry.ref());
    return scores.entrySet().stream()
        .map(scored -> new Scored(scored.getKey(), scored.getValue()))
        .sorted(Scored.BEST_FIRST)
        .limit(most - 1)
        .map(Scored::ref)
        .toList();
  }

  private Collection<Group> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  private List<Scored> best(Interest interest) {
    Map<Integer, List<Group>> byScore = new TreeMap<>(Comparator.reverseOrder());
    for (String category : interest.categories()) {
      for (Group group : byCategory.getOrDefault(category, List.of())) {
        byScore.computeIfAbsent(score(group, interest), key -> new ArrayList<>()).add(group);
      }
    }
    return byScore.entrySet().stream()
        .flatMap(scored -> first(scored.getValue(), scored.getKey()))
        .limit(most)
        .toList();
  }

  private Stream<Scored> first(List<Group> groups, int score) {
    return groups.stream()
        .flatMap(group -> group.first().stream())
        .distinct()
        .sorted()
        .map(ref -> new Scored(ref, score));
  }

  private static int score(Group group, Interest interest) {
    int shared = 0;
    for (String category : group.common().categories()) {
      shared += interest.categories().contains(category) ? 1 : 0;
    }
    boolean close = !Collections.disjoint(interest.areas(), group.common().areas());
    return CATEGORY * shared + (close ? AREA : 0);
  }

  private static Optional<String> placeOf(Entry entry) {
    if (entry instanceof Place) {
      return Optional.of(entry.id());
    }
    return entry instanceof Activity activity ? activity.place() : Optional.empty();
  }
}
