package dk.genklang.site;

import dk.genklang.site.Projection.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves numbered pins apart until each can be read and hit, and off the names of the areas. The
 * same places always end up at the same spots.
 */
final class Pins {
  /** Radius of a pin: 24 CSS pixels across on the narrowest phone. */
  static final double RADIUS = 13.5;

  private static final double APART = 2 * RADIUS + 1.5;
  private static final int ROUNDS = 80;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** A name on the map that pins keep off. */
  record Label(Spot middle, double width, double height) {
    boolean covers(Label other) {
      return Math.abs(middle.x() - other.middle.x()) < (width + other.width) / 2
          && Math.abs(middle.y() - other.middle.y()) < (height + other.height) / 2;
    }
  }

  private Pins() {}

  static List<Spot> apart(List<Spot> places, List<Label> labels, double height) {
    List<Spot> pins = new ArrayList<>(places);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < pins.size(); i++) {
        for (int j = i + 1; j < pins.size(); j++) {
          push(pins, i, j);
        }
        pins.set(i, inside(off(pins.get(i), labels), height));
      }
    }
    return pins;
  }

  private static void push(List<Spot> pins, int i, int j) {
    Spot one = pins.get(i);
    Spot other = pins.get(j);
    double distance = one.distance(other);
    double overlap = APART - distance;
    if (overlap <= 0) {
      return;
    }
    // Two at the same spot part in a direction of their own.
    double angle =
        distance < 0.01 ? j * GOLDEN_ANGLE : Math.atan2(other.y() - one.y(), other.x() - one.x());
    double x = Math.cos(angle) * overlap / 2;
    double y = Math.sin(angle) * overlap / 2;
    pins.set(i, new Spot(one.x() - x, one.y() - y));
    pins.set(j, new Spot(other.x() + x, other.y() + y));
  }

  private static Spot off(Spot pin, List<Label> labels) {
    Spot moved = pin;
    for (Label label : labels) {
      double right = moved.x() - label.middle().x();
      double down = moved.y() - label.middle().y();
      double reach = label.height() / 2 + RADIUS;
      if (Math.abs(right) < label.width() / 2 + RADIUS && Math.abs(down) < reach) {
        moved = new Spot(moved.x(), label.middle().y() + (down < 0 ? -reach : reach));
      }
    }
    return moved;
  }

  private static Spot inside(Spot pin, double height) {
    return new Spot(
        Math.min(Math.max(pin.x(), RADIUS + 1), Projection.WIDTH - RADIUS - 1),
        Math.min(Math.max(pin.y(), RADIUS + 1), height - RADIUS - 1));
  }
}
