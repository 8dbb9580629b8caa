package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.AgeRange;
import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Price;
import dk.genklang.model.Setting;
import dk.genklang.model.Status;
import dk.genklang.text.Formats;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Activities as schema.org's Event, dated by when they happen next. */
final class Events {
  private final Catalog catalog;
  private final Routes routes;
  private final Formats formats;
  private final Places places;
  private final Organizations organizations;
  private final Schedules schedules;

  Events(Catalog catalog, Routes routes, Formats formats, Places places, Organizations orgs) {
    this.catalog = catalog;
    this.routes = routes;
    this.formats = formats;
    this.places = places;
    this.organizations = orgs;
    this.schedules = new Schedules(catalog);
  }

  Thing of(Activity activity) {
    String url = routes.url(routes.page(activity.ref(), catalog.language()));
    Optional<Occurrence> next = catalog.next(activity, 1).stream().findFirst();
    return Thing.of("Event")
        .with("@id", url + "#event")
        .with("name", activity.title())
        .with("description", activity.summary())
        .with("url", url)
        .with("eventStatus", status(activity.common().status()))
        .with("eventAttendanceMode", mode(activity.setting()))
        .with("startDate", next.map(found -> at(found, found.from())))
        .with("endDate", next.flatMap(found -> found.to().map(to -> at(found, to))))
        .with("eventSchedule", schedules.of(activity))
        .with("location", location(activity, next, url))
        .with("organizer", activity.organizer().flatMap(organizations::organizer))
        .with("isAccessibleForFree", activity.free())
        .with("offers", activity.price().stream().map(price -> offer(price, url)).toList())
        .with("audience", audience(activity))
        .with("typicalAgeRange", activity.age().flatMap(Events::ages))
        .with("inLanguage", activity.languages());
  }

  private static Optional<String> status(Status status) {
    return switch (status) {
      case ACTIVE, WAITING_LIST -> Optional.of("https://schema.org/EventScheduled");
      case PAUSED -> Optional.of("https://schema.org/EventPostponed");
      case CANCELLED -> Optional.of("https://schema.org/EventCancelled");
      case ENDED -> Optional.empty();
    };
  }

  private static String mode(Setting setting) {
    boolean online = setting == Setting.ONLINE || setting == Setting.PHONE;
    return online
        ? "https://schema.org/OnlineEventAttendanceMode"
        : "https://schema.org/OfflineEventAttendanceMode";
  }

  private String at(Occurrence occurrence, LocalTime time) {
    return occurrence
        .date()
        .atTime(time)
        .atZone(catalog.config().timezone())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private Thing location(Activity activity, Optional<Occurrence> next, String url) {
    if (activity.setting() == Setting.ONLINE) {
      String web = activity.signup().url().or(activity.common()::website).orElse(url);
      return Thing.of("VirtualLocation").with("url", web);
    }
    return next.flatMap(Occurrence::place)
        .or(activity::place)
        .flatMap(catalog::place)
        .map(places::location)
        .orElseGet(() -> somewhere(activity));
  }

  private Thing somewhere(Activity activity) {
    String areas =
        catalog.areas(activity).stream().map(Area::name).collect(Collectors.joining(", "));
    String around =
        areas.isEmpty() || catalog.everywhere(activity) ? catalog.config().municipality() : areas;
    return Thing.of("Place")
        .with("name", activity.meetingPoint().orElse(around))
        .with(
            "address",
            Thing.of("PostalAddress").with("addressLocality", around).with("addressCountry", "DK"));
  }

  private Thing offer(Price price, String url) {
    String description =
        Stream.of(price.audience(), Optional.of(formats.price(price)), price.note())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Thing.of("Offer")
        .with("price", price.amount().toPlainString())
        .with("priceCurrency", "DKK")
        .with("description", description)
        .with("url", url);
  }

  private List<Thing> audience(Activity activity) {
    return activity.audience().stream()
        .flatMap(id -> catalog.audience(id).stream())
        .map(Audience::name)
        .map(name -> Thing.of("Audience").with("audienceType", name))
        .toList();
  }

  /** {@code 60-}, {@code 13-18}; empty when neither end is known. */
  private static Optional<String> ages(AgeRange age) {
    String range =
        age.min().map(String::valueOf).orElse("") + "-" + age.max().map(String::valueOf).orElse("");
    return Optional.of(range).filter(text -> text.length() > 1);
  }
}
