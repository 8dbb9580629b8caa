package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import java.util.Optional;

/** Whom to ask about an entry, for the rules that are about them. */
final class ContactPoints {
  private ContactPoints() {}

  static Optional<ContactPoint> of(Entry entry) {
    if (entry instanceof Activity activity) {
      return activity.contact();
    }
    if (entry instanceof Place place) {
      return place.contact();
    }
    return entry instanceof Association association
        ? Optional.of(association.contact())
        : Optional.empty();
  }
}
