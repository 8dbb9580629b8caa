package dk.genklang.check;

import dk.genklang.model.Contact;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Origin;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Whom to ask can be rung or written to. */
final class Reachable implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    for (Entry entry : content.entries()) {
      ContactPoints.of(entry)
          .filter(point -> silent(point, entry.common().origin()))
          .map(point -> entry.common().origin().at("contact"))
          .ifPresent(position -> problems.accept(Problem.warning("contact-silent", position)));
    }
    for (Contact contact : content.contacts()) {
      Origin origin = contact.origin();
      if (!origin.has("phone") && !origin.has("email")) {
        problems.accept(Problem.warning("contact-silent", origin.at("id")));
      }
    }
  }

  /** Neither is written; one that is written wrong has been reported already. */
  private static boolean silent(ContactPoint point, Origin origin) {
    return point.contact().isEmpty()
        && !origin.has("contact.phone")
        && !origin.has("contact.email");
  }
}
