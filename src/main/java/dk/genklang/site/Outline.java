package dk.genklang.site;

import dk.genklang.model.Boundary;
import dk.genklang.model.GeoPoint;
import dk.genklang.site.Projection.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The line around an area, cut off where the drawing ends: a link's box is what its path covers,
 * seen or not, and must not lie over what stands beside the map.
 */
final class Outline {
  /** Points that are nearer than this to the one before are left out. */
  private static final double FINEST = 1.5;

  /** How far outside the drawing the cut lies, so that its stroke is not seen. */
  private static final double BLEED = 3;

  private Outline() {}

  /** The rings of a boundary as far as they are on the drawing; none when it lies outside. */
  static List<List<Spot>> of(Boundary boundary, Projection projection) {
    return boundary.rings().stream()
        .map(ring -> inside(thinned(ring, projection), projection.height()))
        .filter(ring -> ring.size() > 2)
        .toList();
  }

  private static List<Spot> thinned(List<GeoPoint> ring, Projection projection) {
    List<Spot> spots = new ArrayList<>();
    Spot last = projection.of(ring.get(0));
    spots.add(last);
    for (GeoPoint point : ring) {
      Spot next = projection.of(point);
      if (next.distance(last) >= FINEST) {
        spots.add(next);
        last = next;
      }
    }
    return spots;
  }

  /** Cuts along each edge of the drawing in turn (Sutherland and Hodgman 1974). */
  private static List<Spot> inside(List<Spot> ring, double height) {
    List<Spot> left = cut(ring, spot -> spot.x() + BLEED);
    left = cut(left, spot -> Projection.WIDTH + BLEED - spot.x());
    left = cut(left, spot -> spot.y() + BLEED);
    return cut(left, spot -> height + BLEED - spot.y());
  }

  /** What of a ring is on the side of an edge where the distance to it is not negative. */
  private static List<Spot> cut(List<Spot> ring, ToDoubleFunction<Spot> distance) {
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Spot from = ring.get(i);
      Spot to = ring.get((i + 1) % ring.size());
      double a = distance.applyAsDouble(from);
      double b = distance.applyAsDouble(to);
      if (a >= 0) {
        kept.add(from);
      }
      if (a < 0 != b < 0) {
        double part = a / (a - b);
        kept.add(
            new Spot(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
      }
    }
    return kept;
  }
}
