package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.AreaScope;
import dk.genklang.model.Content;
import dk.genklang.model.Place;
import dk.genklang.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An activity with areas of its own has one of its place's among them; else nobody who looks where
 * it happens would find it.
 */
final class OtherAreas implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Map<String, Place> places =
        Entries.of(Place.class, content)
            .collect(Collectors.toMap(Place::id, Function.identity(), (a, b) -> a));
    Entries.activities(content)
        .forEach(
            activity ->
                activity
                    .place()
                    .map(places::get)
                    .filter(place -> apart(activity, place.common().areas()))
                    .ifPresent(place -> report(activity, place, problems)));
  }

  private static boolean apart(Activity activity, AreaScope areas) {
    List<String> own = activity.common().areas().ids();
    return !own.isEmpty() && !areas.ids().isEmpty() && Collections.disjoint(own, areas.ids());
  }

  private static void report(Activity activity, Place place, Consumer<Problem> problems) {
    problems.accept(
        Problem.warning(
            "place-in-other-area",
            activity.common().origin().at("areas"),
            place.id(),
            String.join(", ", place.common().areas().ids())));
  }
}
