package dk.genklang.check;

import dk.genklang.model.Area;
import dk.genklang.model.Contact;
import dk.genklang.model.ContactRole;
import dk.genklang.model.Content;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** The one who goes along the first time has that role, and a telephone. */
final class BridgeBuilders implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    for (Area area : content.areas()) {
      content.contacts().stream()
          .filter(contact -> contact.id().equals(area.bridgeBuilder()))
          .findFirst()
          .ifPresent(contact -> check(area, contact, problems));
    }
  }

  private static void check(Area area, Contact contact, Consumer<Problem> problems) {
    Position position = area.origin().at("bridge_builder");
    if (contact.role() != ContactRole.BRIDGE_BUILDER) {
      problems.accept(
          Problem.error("bridge-builder-role", position, contact.id(), contact.role().code()));
    }
    if (contact.phone().isEmpty()) {
      problems.accept(Problem.error("bridge-builder-phone", position, contact.id()));
    }
  }
}
