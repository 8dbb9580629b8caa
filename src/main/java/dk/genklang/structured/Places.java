package dk.genklang.structured;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.OpeningException;
import dk.genklang.model.OpeningHours;
import dk.genklang.model.Place;
import dk.genklang.model.PlaceType;
import dk.genklang.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Meeting places as schema.org has them. A hidden address shows its city only. */
final class Places {
  private final Catalog catalog;
  private final Routes routes;
  private final Texts texts;

  Places(Catalog catalog, Routes routes, Texts texts) {
    this.catalog = catalog;
    this.routes = routes;
    this.texts = texts;
  }

  /** As something else's location: name, address and page. */
  Thing location(Place place) {
    String url = routes.url(routes.page(place.ref(), catalog.language()));
    return Thing.of(type(place))
        .with("@id", url + "#place")
        .with("name", place.title())
        .with("url", url)
        .with("address", address(place))
        .with("geo", place.location().filter(point -> !place.hideAddress()).map(Places::geo));
  }

  /** In full, for the place's own page. */
  Thing whole(Place place) {
    return location(place)
        .with("description", place.summary())
        .with("sameAs", place.common().website())
        .with("telephone", place.contact().map(catalog::details).flatMap(found -> found.phone()))
        .with(
            "openingHoursSpecification", place.openingHours().stream().map(Places::hours).toList())
        .with(
            "specialOpeningHoursSpecification",
            place.openingExceptions().stream().flatMap(e -> exceptions(e).stream()).toList())
        .with(
            "amenityFeature",
            Arrays.stream(AccessFeature.values())
                .flatMap(f -> feature(place, f).stream())
                .toList());
  }

  static String day(DayOfWeek day) {
    String name = day.name();
    return "https://schema.org/" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String type(Place place) {
    Optional<PlaceType> type = place.type();
    return type.filter(PlaceType.LIBRARY::equals).isPresent()
        ? "Library"
        : type.filter(PlaceType.CHURCH::equals).isPresent() ? "Church" : "Place";
  }

  private static Thing address(Place place) {
    Thing address = Thing.of("PostalAddress");
    if (!place.hideAddress()) {
      address
          .with("streetAddress", place.address().street())
          .with("postalCode", place.address().postcode());
    }
    return address.with("addressLocality", place.address().city()).with("addressCountry", "DK");
  }

  private static Thing geo(GeoPoint point) {
    return Thing.of("GeoCoordinates").with("latitude", point.lat()).with("longitude", point.lon());
  }

  private static Thing hours(OpeningHours hours) {
    return open("dayOfWeek", day(hours.day()), hours.from(), hours.to());
  }

  private List<Thing> exceptions(OpeningException exception) {
    List<LocalDate> days =
        exception
            .date()
            .map(List::of)
            .orElseGet(
                () ->
                    catalog.holidays().stream()
                        .filter(
                            holiday -> exception.holiday().filter(holiday.id()::equals).isPresent())
                        .flatMap(holiday -> holiday.days().stream())
                        .distinct()
                        .sorted()
                        .toList());
    List<Thing> spans = new ArrayList<>();
    for (List<LocalDate> span : spans(days)) {
      LocalDate last = span.get(span.size() - 1);
      if (!last.isBefore(catalog.asOf())) {
        // Closed all day is from midnight to midnight.
        spans.add(
            open(
                    "validFrom",
                    span.get(0).toString(),
                    exception.from().orElse(LocalTime.MIDNIGHT),
                    exception.to().orElse(LocalTime.MIDNIGHT))
                .with("validThrough", last.toString()));
      }
    }
    return spans;
  }

  private static List<List<LocalDate>> spans(List<LocalDate> days) {
    List<List<LocalDate>> spans = new ArrayList<>();
    for (LocalDate day : days) {
      List<LocalDate> current = spans.isEmpty() ? List.of() : spans.get(spans.size() - 1);
      if (current.isEmpty() || !current.get(current.size() - 1).plusDays(1).equals(day)) {
        current = new ArrayList<>();
        spans.add(current);
      }
      current.add(day);
    }
    return spans;
  }

  private static Thing open(String name, String value, LocalTime from, LocalTime to) {
    return Thing.of("OpeningHoursSpecification")
        .with(name, value)
        .with("opens", from.toString())
        .with("closes", to.toString());
  }

  private Optional<Thing> feature(Place place, AccessFeature feature) {
    Access access = place.accessibility().of(feature);
    if (access == Access.UNKNOWN) {
      return Optional.empty();
    }
    return Optional.of(
        Thing.of("LocationFeatureSpecification")
            .with("name", texts.label(feature))
            .with("value", access == Access.PARTLY ? texts.label(access) : access == Access.YES));
  }
}
