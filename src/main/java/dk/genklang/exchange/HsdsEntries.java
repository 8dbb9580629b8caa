package dk.genklang.exchange;

import dk.genklang.model.Kind;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes entries of Open Referral's data (HSDS 3.0, and Open Referral UK's profile of it): services
 * become activities, organizations associations, and locations places, each of them once.
 */
final class HsdsEntries {
  private static final Map<String, String> STATUS =
      Map.of(
          "active", "active",
          "inactive", "cancelled",
          "temporarily closed", "paused",
          "defunct", "ended");

  private final HsdsParts parts;
  private final HsdsIds ids = new HsdsIds();
  private final Consumer<Problem> problems;
  private final List<Draft> drafts = new ArrayList<>();

  HsdsEntries(Names names, Consumer<Problem> problems) {
    this.parts = new HsdsParts(names);
    this.problems = problems;
  }

  /** The entries of a list, of a page of one, or of a single object, that were not met before. */
  List<Draft> of(Node node, String file) {
    int before = drafts.size();
    long others = things(node).stream().filter(thing -> !add(thing)).count();
    if (others > 0) {
      problems.accept(Problem.warning("import-others", Position.of(file), others));
    }
    return List.copyOf(drafts.subList(before, drafts.size()));
  }

  private static List<Thing> things(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().flatMap(Thing::of).toList();
    }
    return Thing.of(node)
        .flatMap(
            thing ->
                Stream.of("contents", "services", "content")
                    .filter(list -> !thing.has("id"))
                    .filter(list -> thing.mapping().values().get(list) instanceof Node.Sequence)
                    .findFirst()
                    .map(list -> thing.all(list).stream())
                    .orElse(Stream.of(thing)))
        .toList();
  }

  /** Makes entries of a thing; false where it is a contact or the like, of which there are none. */
  private boolean add(Thing thing) {
    if (thing.has("location_type") || thing.has("addresses")) {
      place(thing);
    } else if (thing.has("status") || thing.has("service_at_locations")) {
      activity(thing, Optional.empty());
    } else if (thing.has("name") && thing.has("description")) {
      Optional<String> organizer = association(thing);
      thing.all("locations").forEach(this::place);
      thing.all("services").forEach(service -> activity(service, organizer));
    } else {
      return false;
    }
    return true;
  }

  /**
   * @param organizer who is known to arrange it, where the service does not say it itself
   */
  private void activity(Thing service, Optional<String> organizer) {
    if (ids.known(Kind.ACTIVITY, service).isPresent()) {
      return;
    }
    entry(Kind.ACTIVITY, service, service.text("name"))
        .ifPresent(
            entry -> {
              entry.put(
                  "organizer",
                  service.one("organization").flatMap(this::association).or(() -> organizer));
              activity(service, entry);
              add(entry);
            });
  }

  private void activity(Thing service, Filling entry) {
    parts.common(service, entry);
    entry.put("status", service.text("status").map(it -> STATUS.getOrDefault(it, it)));
    entry.put("alert", service.text("alert"));
    entry.put("verified", service.text("assured_date").flatMap(HsdsSchedules::date));
    entry.put("website", service.text("url"));
    entry.put("age.min", service.text("minimum_age").map(HsdsEntries::whole));
    entry.put("age.max", service.text("maximum_age").map(HsdsEntries::whole));
    entry.put("requirements", service.text("eligibility_description"));
    service.text("application_process").ifPresent(it -> entry.setAside("signup", it));
    parts.areas(service, entry);
    entry.putAll("categories", parts.terms(service, false));
    entry.putAll("audience", parts.terms(service, true));
    entry.putAll(
        "languages",
        service.all("languages").stream().flatMap(it -> it.text("code").stream()).toList());
    List<Thing> places = service.all("service_at_locations");
    where(places.stream().flatMap(it -> it.one("location").stream()).toList(), entry);
    HsdsSchedules.put(
        Stream.concat(Stream.of(service), places.stream())
            .flatMap(it -> it.all("schedules").stream())
            .toList(),
        entry);
    parts.prices(service, entry);
    parts.contact(service, entry);
  }

  /** The first place is the activity's; the editor is told of the others. */
  private void where(List<Thing> locations, Filling entry) {
    List<String> places = new ArrayList<>();
    boolean virtual = false;
    for (Thing location : locations) {
      if (location.text("location_type").equals(Optional.of("virtual"))) {
        virtual = true;
      } else {
        place(location).ifPresent(places::add);
      }
    }
    entry.put("place", places.stream().findFirst());
    places.stream().skip(1).forEach(it -> entry.setAside("place", it));
    if (virtual && places.isEmpty()) {
      entry.put("setting", "online");
    }
  }

  private Optional<String> association(Thing organization) {
    return ids.known(Kind.ASSOCIATION, organization)
        .or(
            () ->
                entry(Kind.ASSOCIATION, organization, organization.text("name"))
                    .map(
                        entry -> {
                          parts.common(organization, entry);
                          entry.put(
                              "website",
                              organization.text("website").or(() -> organization.text("url")));
                          entry.putAll("categories", parts.terms(organization, false));
                          parts.contact(organization, entry);
                          return add(entry);
                        }));
  }

  private Optional<String> place(Thing location) {
    Optional<Thing> address = location.all("addresses").stream().findFirst();
    Optional<String> name =
        location.text("name").or(() -> address.flatMap(it -> it.text("address_1")));
    return ids.known(Kind.PLACE, location)
        .or(
            () ->
                entry(Kind.PLACE, location, name)
                    .map(
                        entry -> {
                          name.ifPresent(entry::title);
                          parts.place(location, address, entry);
                          return add(entry);
                        }));
  }

  private String add(Filling entry) {
    Draft draft = entry.draft(problems);
    drafts.add(draft);
    return draft.id();
  }

  /** An entry to be filled; a thing without a name is reported. */
  private Optional<Filling> entry(Kind kind, Thing thing, Optional<String> name) {
    Optional<String> id = ids.give(kind, thing, name);
    if (id.isEmpty()) {
      problems.accept(Problem.error("import-no-id", thing.position()));
    }
    return id.map(it -> new Filling(kind, it, thing.position()));
  }

  private static String whole(String number) {
    return number.replaceFirst("\\.0+$", "");
  }
}
