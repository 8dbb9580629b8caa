package dk.genklang.catalog;

import dk.genklang.kept.Fingerprint;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Association;
import dk.genklang.model.Collection;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.model.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How what is shown belongs together, by reference; the same in every language. */
final class Relations {
  /** How many activities that are like an entry are told. */
  private static final int RELATED = 3;

  private final Content content;
  private final Map<Ref, Entry> entries;
  private final Map<Ref, List<String>> areas = new HashMap<>();
  private final Map<Ref, Map<Facet, List<String>>> facets = new HashMap<>();
  private final Map<Facet, Map<String, List<Ref>>> byFacet = new HashMap<>();
  private final Map<Ref, List<Ref>> byOrganizer;
  private final Map<String, List<Ref>> byPlace;
  private final Map<Ref, List<Ref>> happenings;
  private final Map<Ref, List<Ref>> mentions;
  private final Map<Ref, List<Ref>> children;
  private final Likeness likeness;

  Relations(Content content) {
    this.content = content;
    this.entries =
        content.entries().stream().collect(Collectors.toMap(Entry::ref, Function.identity()));
    Map<List<String>, List<String>> shared = new HashMap<>(); // a few are most entries' values
    for (Entry entry : content.entries()) {
      List<String> own = areasOf(entry);
      areas.put(entry.ref(), own);
      Map<Facet, List<String>> values = Facets.of(entry, own, placeOf(entry));
      values.replaceAll((facet, all) -> shared.computeIfAbsent(all, List::copyOf));
      facets.put(entry.ref(), values);
      if (current(entry)) {
        values.forEach((facet, all) -> all.forEach(value -> refs(facet, value).add(entry.ref())));
      }
    }
    this.byOrganizer = grouped(Activity::organizer);
    this.byPlace = grouped(Activity::place);
    this.happenings = happenings(content.entries());
    this.mentions = mentions(content.entries());
    this.children = children(content.entries());
    this.likeness = new Likeness(content.entries(), this::areas, RELATED);
  }

  static boolean current(Entry entry) {
    return entry.common().status() != Status.ENDED;
  }

  Content content() {
    return content;
  }

  List<String> areas(Ref ref) {
    return areas.getOrDefault(ref, List.of());
  }

  Map<Facet, List<String>> facets(Ref ref) {
    return facets.getOrDefault(ref, Map.of());
  }

  List<Ref> with(Facet facet, String value) {
    return byFacet.getOrDefault(facet, Map.of()).getOrDefault(value, List.of());
  }

  List<Ref> inArea(String area) {
    return with(Facet.AREA, area);
  }

  List<Ref> inCategory(String category) {
    return with(Facet.CATEGORY, category);
  }

  List<Ref> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** The activities that happen at a place, always or sometimes. */
  List<Ref> happenAt(Ref place) {
    return happenings.getOrDefault(place, List.of());
  }

  List<Ref> organizedBy(Ref organizer) {
    return byOrganizer.getOrDefault(organizer, List.of());
  }

  List<Ref> mentions(Ref ref) {
    return mentions.getOrDefault(ref, List.of());
  }

  /** The associations that belong to one. */
  List<Ref> children(Ref ref) {
    return children.getOrDefault(ref, List.of());
  }

  /**
   * Stands for what is said of a thing in every language, and for what belongs to it.
   *
   * @param said what stands for what is said of one
   */
  String fingerprint(Ref ref, Function<Ref, String> said) {
    StringBuilder all = new StringBuilder(said.apply(ref));
    for (List<Ref> refs :
        List.of(
            entries.containsKey(ref) ? related(ref) : List.<Ref>of(),
            ref.kind() == Kind.PLACE ? at(ref.id()) : List.<Ref>of(),
            happenAt(ref),
            organizedBy(ref),
            mentions(ref),
            children(ref))) {
      refs.forEach(other -> all.append(other).append(' '));
      all.append('\n');
    }
    if (ref.kind() == Kind.AREA) {
      inArea(ref.id()).stream()
          .filter(other -> other.kind() == Kind.PLACE)
          .forEach(place -> all.append(place).append(' ').append(said.apply(place)));
    }
    return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Activities that share categories (3 each), place (2) and areas (1 in all), best first. */
  List<Ref> related(Ref ref) {
    return likeness.to(entries.get(ref), areas(ref));
  }

  Optional<Entry> entry(Ref ref) {
    return Optional.ofNullable(entries.get(ref));
  }

  private List<Ref> refs(Facet facet, String value) {
    return byFacet
        .computeIfAbsent(facet, key -> new HashMap<>())
        .computeIfAbsent(value, key -> new ArrayList<>());
  }

  private List<String> areasOf(Entry entry) {
    if (entry.common().areas().all()) {
      return content.areas().stream().map(Area::id).toList();
    }
    List<String> own = entry.common().areas().ids();
    Optional<Place> place = own.isEmpty() ? placeOf(entry) : Optional.empty();
    return place.isPresent() && !place.get().equals(entry) ? areasOf(place.get()) : own;
  }

  private Optional<Place> placeOf(Entry entry) {
    if (entry instanceof Place place) {
      return Optional.of(place);
    }
    return Optional.of(entry)
        .filter(Activity.class::isInstance)
        .flatMap(activity -> ((Activity) activity).place())
        .map(id -> (Place) entries.get(new Ref(Kind.PLACE, id)));
  }

  private <K> Map<K, List<Ref>> grouped(Function<Activity, Optional<K>> by) {
    return content.entries().stream()
        .filter(Activity.class::isInstance)
        .map(Activity.class::cast)
        .filter(activity -> current(activity) && by.apply(activity).isPresent())
        .collect(
            Collectors.groupingBy(
                activity -> by.apply(activity).orElseThrow(),
                Collectors.mapping(Entry::ref, Collectors.toList())));
  }

  private static Map<Ref, List<Ref>> children(List<Entry> entries) {
    return entries.stream()
        .filter(Association.class::isInstance)
        .map(Association.class::cast)
        .filter(association -> current(association) && association.parent().isPresent())
        .collect(
            Collectors.groupingBy(
                association -> new Ref(Kind.ASSOCIATION, association.parent().orElseThrow()),
                Collectors.mapping(Entry::ref, Collectors.toList())));
  }

  private static Map<Ref, List<Ref>> happenings(List<Entry> entries) {
    Map<Ref, List<Ref>> happenings = new HashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Activity activity) {
        activity.schedule().stream()
            .flatMap(schedule -> schedule.place().or(activity::place).stream())
            .distinct()
            .map(id -> new Ref(Kind.PLACE, id))
            .forEach(
                place ->
                    happenings.computeIfAbsent(place, key -> new ArrayList<>()).add(entry.ref()));
      }
    }
    return happenings;
  }

  private static Map<Ref, List<Ref>> mentions(List<Entry> entries) {
    Map<Ref, List<Ref>> mentions = new HashMap<>();
    for (Entry entry : entries) {
      List<Ref> spokenOf =
          entry instanceof Collection collection
              ? collection.entries()
              : entry instanceof Story story ? story.about().stream().toList() : List.of();
      if (current(entry)) {
        spokenOf.stream()
            .distinct()
            .forEach(
                ref -> mentions.computeIfAbsent(ref, key -> new ArrayList<>()).add(entry.ref()));
      }
    }
    return mentions;
  }
}
