package dk.genklang.site;

import dk.genklang.model.GeoPoint;
import java.util.List;

/**
 * Degrees to the units of a drawing. Equirectangular: over the few kilometres of a municipality no
 * line is bent that anyone could see.
 */
record Projection(double west, double north, double across, double scale, double height) {
  /** How wide every map is: about a phone's width in CSS pixels, so that type keeps its size. */
  static final double WIDTH = 360;

  private static final double MARGIN = 22;
  private static final double LEAST_DEGREES = 0.01;
  private static final double TALLEST = 1.25;

  /** A drawing that holds all points with a margin around them. */
  static Projection around(List<GeoPoint> points) {
    double south = points.stream().mapToDouble(GeoPoint::lat).min().orElse(0);
    double north = points.stream().mapToDouble(GeoPoint::lat).max().orElse(0);
    double west = points.stream().mapToDouble(GeoPoint::lon).min().orElse(0);
    double east = points.stream().mapToDouble(GeoPoint::lon).max().orElse(0);
    double across = Math.cos(Math.toRadians((south + north) / 2));
    double wide = Math.max((east - west) * across, LEAST_DEGREES);
    double high = Math.max(north - south, LEAST_DEGREES);
    double room = WIDTH - 2 * MARGIN;
    double scale = Math.min(room / wide, room * TALLEST / high);
    double height = high * scale + 2 * MARGIN;
    // What is left of the width stands on both sides, what is left of the height below and above.
    double left = (west + east) / 2 * across - WIDTH / 2 / scale;
    double top = (north + south) / 2 + height / 2 / scale;
    return new Projection(left, top, across, scale, height);
  }

  Spot of(GeoPoint point) {
    return new Spot((point.lon() * across - west) * scale, (north - point.lat()) * scale);
  }

  /** A point of the drawing. */
  record Spot(double x, double y) {
    double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }
}
