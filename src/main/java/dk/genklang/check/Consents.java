package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Place;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells when a person's consent has run out; the catalog then leaves the person out. */
final class Consents implements Rule {
  private final LocalDate asOf;

  Consents(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    for (Entry entry : content.entries()) {
      report(
          contact(entry).flatMap(ContactPoint::expires),
          entry.common().origin().at("contact.expires"),
          problems);
    }
    for (Contact contact : content.contacts()) {
      report(
          contact.person().flatMap(person -> person.expires()),
          contact.origin().at("person.expires"),
          problems);
    }
  }

  private void report(Optional<LocalDate> expires, Position position, Consumer<Problem> problems) {
    expires
        .filter(asOf::isAfter)
        .ifPresent(day -> problems.accept(Problem.warning("person-expired", position, day)));
  }

  private static Optional<ContactPoint> contact(Entry entry) {
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
