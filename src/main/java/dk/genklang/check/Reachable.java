package dk.genklang.check;

import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Whom to ask can be rung or written to. */
final class Reachable implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    for (Entry entry : content.entries()) {
      ContactPoints.of(entry)
          .filter(Reachable::silent)
          .map(point -> entry.common().origin().at("contact"))
          .ifPresent(position -> problems.accept(Problem.warning("contact-silent", position)));
    }
    for (Contact contact : content.contacts()) {
      if (contact.phone().isEmpty() && contact.email().isEmpty()) {
        problems.accept(Problem.warning("contact-silent", contact.origin().at("id")));
      }
    }
  }

  private static boolean silent(ContactPoint point) {
    return point.contact().isEmpty() && point.phone().isEmpty() && point.email().isEmpty();
  }
}
