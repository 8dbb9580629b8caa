package dk.genklang.check;

import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Origin;
import dk.genklang.model.Person;
import dk.genklang.model.Story;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A person's consent has been given, and holds. The catalog leaves out whoever's consent has run
 * out.
 */
final class Consents implements Rule {
  private final LocalDate asOf;

  Consents(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    for (Entry entry : content.entries()) {
      Origin origin = entry.common().origin();
      Optional<ContactPoint> contact = ContactPoints.of(entry);
      given(contact.flatMap(ContactPoint::consent), origin.at("contact.consent"), problems);
      holds(contact.flatMap(ContactPoint::expires), origin.at("contact.expires"), problems);
      if (entry instanceof Story story) {
        given(Optional.of(story.consent()), origin.at("consent"), problems);
      }
    }
    for (Contact contact : content.contacts()) {
      Origin origin = contact.origin();
      given(contact.person().flatMap(Person::consent), origin.at("person.consent"), problems);
      holds(contact.person().flatMap(Person::expires), origin.at("person.expires"), problems);
    }
  }

  private void given(Optional<LocalDate> consent, Position position, Consumer<Problem> problems) {
    consent
        .filter(asOf::isBefore)
        .ifPresent(day -> problems.accept(Problem.error("consent-in-future", position, day, asOf)));
  }

  private void holds(Optional<LocalDate> expires, Position position, Consumer<Problem> problems) {
    expires
        .filter(asOf::isAfter)
        .ifPresent(day -> problems.accept(Problem.warning("person-expired", position, day)));
  }
}
