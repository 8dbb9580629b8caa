package dk.genklang.hsds;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Address;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Place;
import dk.genklang.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** HSDS locations: meeting places. A hidden address is left out, with its point. */
final class Locations {
  private final Catalog catalog;
  private final Ids ids;
  private final Contacts contacts;
  private final Schedules schedules;
  private final Texts texts;

  Locations(Catalog catalog, Ids ids, Contacts contacts, Schedules schedules) {
    this.catalog = catalog;
    this.ids = ids;
    this.contacts = contacts;
    this.schedules = schedules;
    this.texts = Texts.of(catalog.language());
  }

  Json of(Place place) {
    Json location =
        Json.of(ids.of(place.ref()))
            .with("location_type", "physical")
            .with("name", place.title())
            .with("description", place.summary())
            .with("transportation", String.join("\n", place.transport().said()));
    if (!place.hideAddress()) {
      place.location().ifPresent(point -> located(location, point));
      location.with("addresses", List.of(address(place)));
    }
    return location
        .with("contacts", contacts.of(place.ref(), place.contact()))
        .with("accessibility", accessibility(place))
        .with("schedules", schedules.opening(place));
  }

  private static void located(Json location, GeoPoint point) {
    location
        .with("latitude", BigDecimal.valueOf(point.lat()))
        .with("longitude", BigDecimal.valueOf(point.lon()));
  }

  /** HSDS asks for a state or province; in Denmark that is best the municipality. */
  private Json address(Place place) {
    Address address = place.address();
    return Json.of(ids.of(place.ref(), "address"))
        .with("address_1", address.street())
        .with("city", address.city())
        .with("state_province", catalog.config().municipality())
        .with("postal_code", address.postcode())
        .with("country", "DK")
        .with("address_type", "physical");
  }

  private List<Json> accessibility(Place place) {
    List<Json> made = new ArrayList<>();
    for (AccessFeature feature : AccessFeature.values()) {
      Access access = place.accessibility().of(feature);
      if (access != Access.UNKNOWN) {
        made.add(
            Json.of(ids.of(place.ref(), "accessibility", feature.code()))
                .with("description", texts.label(feature) + ": " + texts.label(access)));
      }
    }
    place
        .accessibility()
        .note()
        .ifPresent(
            note ->
                made.add(
                    Json.of(ids.of(place.ref(), "accessibility", "note"))
                        .with("description", note)));
    return made;
  }
}
