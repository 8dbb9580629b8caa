package dk.genklang.site;

import dk.genklang.model.Place;
import java.util.List;

/** A place as an activity's page shows it. */
record PlaceBox(
    String path, Phrase title, String street, String town, List<AccessLine> access, Phrase note) {
  static PlaceBox of(Place place, Edition edition) {
    Addresses addresses = new Addresses(edition);
    return new PlaceBox(
        edition.path(place.ref()),
        edition.words().title(place),
        addresses.street(place),
        addresses.town(place),
        AccessLine.of(place, edition),
        edition.words().of(place, "accessibility", place.accessibility().note()));
  }
}
