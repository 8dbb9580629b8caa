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

  /** The street, or that one has to ask for it. */
  String street(Place place) {
    return place.hideAddress() ? edition.t("site.address-on-request") : place.address().street();
  }

  String town(Place place) {
    return place.address().postcode() + " " + place.address().city();
  }
}
