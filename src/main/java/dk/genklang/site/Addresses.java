package dk.genklang.site;

import dk.genklang.model.Address;
import dk.genklang.model.Place;

/** Where a place is, as far as that may be told. */
record Addresses(Edition edition) {
  /** {@code Lundetorvet 2, 9962 Østerlund}; without the street where that is kept back. */
  String line(Place place) {
    Address address = place.address();
    String town = address.postcode() + " " + address.city();
    return place.hideAddress() ? town : address.street() + ", " + town;
  }

  /**
   * A route planner's page with the way to a place; the site itself asks nobody for anything. Empty
   * where the place keeps its address back or its point is not known.
   */
  static String route(Place place) {
    return place
        .location()
        .filter(point -> !place.hideAddress())
        .map(
            point ->
                "https://www.openstreetmap.org/directions?to=" + point.lat() + "%2C" + point.lon())
        .orElse("");
  }

  /** The street, or that one has to ask for it. */
  String street(Place place) {
    return place.hideAddress() ? edition.t("site.address-on-request") : place.address().street();
  }

  String town(Place place) {
    return place.address().postcode() + " " + place.address().city();
  }
}
