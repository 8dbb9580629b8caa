package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Content;
import dk.genklang.model.Ref;
import dk.genklang.model.Status;
import dk.genklang.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An association has something to come to, or something to offer. */
final class Orphans implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Set<Ref> organizers =
        Entries.activities(content)
            .map(Activity::organizer)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Set<String> parents =
        Entries.of(Association.class, content)
            .map(Association::parent)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Entries.of(Association.class, content)
        .filter(association -> association.common().status() != Status.ENDED)
        .filter(association -> association.offers().isEmpty())
        .filter(association -> association.comesToYou().isEmpty())
        .filter(association -> !organizers.contains(association.ref()))
        .filter(association -> !parents.contains(association.id()))
        .map(association -> association.common().origin().at("title"))
        .forEach(position -> problems.accept(Problem.warning("orphan", position)));
  }
}
