package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Activity;
import dk.genklang.model.AgeRange;
import dk.genklang.model.Association;
import dk.genklang.model.Audience;
import dk.genklang.model.Entry;
import dk.genklang.model.Offer;
import dk.genklang.model.Place;
import dk.genklang.model.Price;
import dk.genklang.model.PricePer;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import dk.genklang.model.Welcomes;
import dk.genklang.text.Formats;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HSDS services, fully nested: activities, and what associations offer without a fixed time. */
final class Services {
  /**
   * What a service is made of: an activity, or an association with one of its offers.
   *
   * @param name what its id is made of
   */
  record Source(String name, Entry entry, Optional<Offer> offer) {}

  private final Catalog catalog;
  private final Routes routes;
  private final Ids ids;
  private final Contacts contacts;
  private final Schedules schedules;
  private final Locations locations;
  private final Organizations organizations;
  private final Attributes attributes;
  private final Texts texts;
  private final Formats formats;
  private final MarkdownRenderer markdown = new MarkdownRenderer(link -> Optional.empty());

  Services(
      Catalog catalog,
      Routes routes,
      Ids ids,
      Contacts contacts,
      Schedules schedules,
      Locations locations,
      Organizations organizations,
      Attributes attributes) {
    this.catalog = catalog;
    this.routes = routes;
    this.ids = ids;
    this.contacts = contacts;
    this.schedules = schedules;
    this.locations = locations;
    this.organizations = organizations;
    this.attributes = attributes;
    this.texts = Texts.of(catalog.language());
    this.formats = Formats.of(catalog.language());
  }

  /** All there are; ended ones too, so that who has them learns that they are over. */
  List<Source> all() {
    List<Source> all = new ArrayList<>();
    for (Activity activity : catalog.entries(Activity.class)) {
      all.add(new Source(activity.ref().toString(), activity, Optional.empty()));
    }
    for (Association association : catalog.entries(Association.class)) {
      Map<String, Integer> names = new HashMap<>();
      for (Offer offer : association.offers()) {
        String name = association.ref() + "/offer/" + offer.name();
        int same = names.merge(name, 1, Integer::sum);
        all.add(new Source(same == 1 ? name : name + "/" + same, association, Optional.of(offer)));
      }
    }
    return all;
  }

  Json of(Source source) {
    return source.entry() instanceof Activity activity
        ? activity(activity)
        : offer(source.name(), (Association) source.entry(), source.offer().orElseThrow());
  }

  private Json activity(Activity activity) {
    String id = ids.of(activity.ref());
    Json service =
        begun(id, activity, activity.title(), description(activity))
            .with("email", contacts.email(activity.contact()))
            .with("status", status(activity.common().status()))
            .with("application_process", signup(activity))
            .with(
                "fees_description",
                activity.price().stream().map(this::price).collect(Collectors.joining("; ")))
            .with("eligibility_description", eligibility(activity));
    activity.age().flatMap(AgeRange::min).ifPresent(min -> service.with("minimum_age", min));
    activity.age().flatMap(AgeRange::max).ifPresent(max -> service.with("maximum_age", max));
    assured(service, activity)
        .with(
            "schedules",
            schedules.of(
                activity, schedule -> schedule.place().filter(elsewhere(activity)).isEmpty()))
        .with("service_areas", areas(activity.ref(), activity))
        .with("service_at_locations", locations(activity))
        .with("languages", languages(activity));
    activity
        .organizer()
        .flatMap(organizations::brief)
        .ifPresent(found -> service.with("organization", found));
    return service
        .with("cost_options", costs(activity))
        .with("contacts", contacts.of(activity.ref(), activity.contact()))
        .with(
            "attributes",
            attributes.of(activity.ref(), id, "service", activity, activity.audience()));
  }

  private Json offer(String owner, Association association, Offer offer) {
    String id = ids.of(owner);
    String text =
        Stream.of(offer.how(), offer.where())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n"));
    Optional<Welcomes> welcomes = association.welcomes();
    Status status = association.common().status();
    boolean paused = status == Status.ACTIVE && welcomes.equals(Optional.of(Welcomes.PAUSED));
    Json service =
        begun(id, association, offer.name(), text.isEmpty() ? association.summary() : text)
            .with("email", contacts.email(Optional.of(association.contact())))
            .with("status", status(paused ? Status.PAUSED : status))
            .with("application_process", welcomes.map(texts::label));
    return assured(service, association)
        .with("service_areas", areas(owner, association))
        .with("organization", organizations.brief(association.ref()).orElseThrow())
        .with("contacts", contacts.of(association.ref(), Optional.of(association.contact())))
        .with("attributes", attributes.of(owner, id, "service", association, List.of()));
  }

  private Json begun(String id, Entry entry, String name, String description) {
    return Json.of(id)
        .with("name", name)
        .with("description", description)
        .with("url", routes.url(routes.page(entry.ref(), catalog.language())));
  }

  private static Json assured(Json service, Entry entry) {
    return service
        .with("assured_date", entry.common().verified().toString())
        .with("alert", entry.common().alert());
  }

  /** One waits for a place on a service that goes on; what is called off may come back. */
  private static String status(Status status) {
    return switch (status) {
      case ACTIVE, WAITING_LIST -> "active";
      case PAUSED -> "temporarily closed";
      case CANCELLED -> "inactive";
      case ENDED -> "defunct";
    };
  }

  private String description(Activity activity) {
    return Stream.of(
            activity.summary(),
            activity.benefit(),
            markdown.plain(activity.common().body()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String signup(Activity activity) {
    boolean waiting = activity.common().status() == Status.WAITING_LIST;
    return Stream.of(
            Optional.of(Status.WAITING_LIST).filter(it -> waiting).map(texts::label),
            Optional.of(texts.label(activity.signup().how())),
            activity.signup().deadline(),
            activity.signup().url())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String eligibility(Activity activity) {
    String audiences =
        activity.audience().stream()
            .flatMap(id -> catalog.audience(id).stream())
            .map(Audience::name)
            .collect(Collectors.joining(", "));
    return Stream.of(
            Optional.of(audiences).filter(names -> !names.isEmpty()),
            activity.level().map(texts::label),
            activity.requirements())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  private String price(Price price) {
    return Stream.of(price.audience(), Optional.of(formats.price(price)), price.note())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private List<Json> costs(Activity activity) {
    List<Json> costs = new ArrayList<>();
    for (Price price : activity.price()) {
      Optional<String> per = price.per().map((PricePer it) -> texts.label(it));
      costs.add(
          Json.of(ids.of(activity.ref(), "cost", costs.size() + 1))
              .with("option", price.audience())
              .with("currency", "DKK")
              .with("amount", price.amount())
              .with(
                  "amount_description",
                  Stream.of(per, price.note())
                      .flatMap(Optional::stream)
                      .collect(Collectors.joining(", "))));
    }
    return costs;
  }

  private List<Json> areas(Object owner, Entry entry) {
    return catalog.areas(entry).stream()
        .map(area -> Json.of(ids.of(owner, "area", area.id())).with("name", area.name()))
        .toList();
  }

  private List<Json> languages(Activity activity) {
    return activity.languages().stream()
        .map(
            code ->
                Json.of(ids.of(activity.ref(), "language", code))
                    .with("name", formats.languageName(code))
                    .with("code", code))
        .toList();
  }

  /** Where it is: its place, the places of single schedules, or the web. */
  private List<Json> locations(Activity activity) {
    Set<String> places = new LinkedHashSet<>();
    activity.place().ifPresent(places::add);
    activity.schedule().forEach(schedule -> schedule.place().ifPresent(places::add));
    List<Json> made = new ArrayList<>();
    for (String place : places) {
      catalog.place(place).ifPresent(found -> made.add(at(activity, found)));
    }
    if (activity.setting() == Setting.ONLINE) {
      String virtual = ids.of(activity.ref(), "virtual");
      made.add(
          Json.of(ids.of(activity.ref(), "at", "virtual"))
              .with(
                  "location",
                  Json.of(virtual)
                      .with("location_type", "virtual")
                      .with("url", activity.common().website())
                      .with("name", texts.label(Setting.ONLINE))));
    }
    return made;
  }

  private Json at(Activity activity, Place place) {
    return Json.of(ids.of(activity.ref(), "at", place.id()))
        .with("description", activity.meetingPoint())
        .with(
            "schedules",
            schedules.of(
                activity,
                schedule ->
                    schedule
                        .place()
                        .filter(elsewhere(activity))
                        .filter(place.id()::equals)
                        .isPresent()))
        .with("location", locations.of(place));
  }

  private static Predicate<String> elsewhere(Activity activity) {
    return id -> !activity.place().equals(Optional.of(id));
  }
}
