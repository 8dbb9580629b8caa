package dk.genklang.check;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Content;
import dk.genklang.model.Place;
import dk.genklang.problem.Problem;
import java.util.Arrays;
import java.util.function.Consumer;

/** Something is known of how people get into a place. */
final class UnknownAccess implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.of(Place.class, content)
        .filter(UnknownAccess::unknown)
        .map(place -> place.common().origin().at("accessibility"))
        .forEach(position -> problems.accept(Problem.warning("accessibility-unknown", position)));
  }

  private static boolean unknown(Place place) {
    return Arrays.stream(AccessFeature.values())
        .allMatch(feature -> place.accessibility().of(feature) == Access.UNKNOWN);
  }
}
