package dk.genklang.check;

import dk.genklang.model.Area;
import dk.genklang.model.Content;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Place;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Places lie near the centres of the areas. */
final class Coordinates implements Rule {
  /** Degrees around the outermost centres: about 55 km north and south, 30 km east and west. */
  private static final double MARGIN = 0.5;

  private record Box(double south, double north, double west, double east) {
    static Optional<Box> around(List<GeoPoint> points) {
      return points.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Box(
                  points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow() - MARGIN,
                  points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow() + MARGIN,
                  points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow() - MARGIN,
                  points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow() + MARGIN));
    }

    boolean holds(double lat, double lon) {
      return lat >= south && lat <= north && lon >= west && lon <= east;
    }
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Box.around(content.areas().stream().map(Area::center).flatMap(Optional::stream).toList())
        .ifPresent(box -> check(content, box, problems));
  }

  private static void check(Content content, Box box, Consumer<Problem> problems) {
    Entries.of(Place.class, content)
        .forEach(
            place ->
                place
                    .location()
                    .filter(point -> !box.holds(point.lat(), point.lon()))
                    .ifPresent(
                        point ->
                            problems.accept(
                                Problem.warning(
                                    "outside-municipality",
                                    place.common().origin().at("location"),
                                    String.valueOf(point.lat()),
                                    String.valueOf(point.lon()),
                                    box.holds(point.lon(), point.lat()) ? "swapped" : "far"))));
  }
}
