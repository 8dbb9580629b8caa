package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Boundary;
import dk.genklang.model.GeoPoint;
import dk.genklang.site.MapDrawing.Line;
import dk.genklang.site.MapDrawing.Name;
import dk.genklang.site.MapDrawing.Pin;
import dk.genklang.site.MapDrawing.Shape;
import dk.genklang.site.Projection.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Draws the map of the municipality or of one area: by the boundaries, or as discs with lines
 * between neighbours where there are none.
 */
record Cartographer(Edition edition) {
  private static final double DISC = 40;
  private static final double LABEL_HEIGHT = 18;
  private static final double LETTER_WIDTH = 8;

  /** A pin that moved further than this shows from where. */
  private static final double MOVED = Pins.RADIUS;

  /** A place to pin. */
  record Numbered(int number, Optional<GeoPoint> location, Phrase title, String href) {}

  /** All areas; a place without a known point is not on the map. */
  MapDrawing whole(List<Numbered> places) {
    Map<Area, GeoPoint> middles = middles();
    return draw(Projection.around(extent(edition.catalog().areas(), middles)), middles, places, "");
  }

  /**
   * One area, with what is around it: half way from all of the area to its places, so that these
   * part and the boundary still shows.
   */
  MapDrawing of(Area area, List<Numbered> places) {
    Map<Area, GeoPoint> middles = middles();
    List<GeoPoint> points = places.stream().flatMap(place -> place.location().stream()).toList();
    List<GeoPoint> whole = new ArrayList<>(extent(List.of(area), middles));
    whole.addAll(points);
    List<GeoPoint> extent =
        points.isEmpty()
            ? whole
            : List.of(
                between(corner(whole, -1), corner(points, -1)),
                between(corner(whole, 1), corner(points, 1)));
    return draw(Projection.around(extent), middles, places, area.id());
  }

  /** The south-western corner of what holds all points ({@code -1}), or the north-eastern. */
  private static GeoPoint corner(List<GeoPoint> points, int side) {
    return new GeoPoint(
        side * points.stream().mapToDouble(point -> side * point.lat()).max().orElseThrow(),
        side * points.stream().mapToDouble(point -> side * point.lon()).max().orElseThrow());
  }

  private static GeoPoint between(GeoPoint a, GeoPoint b) {
    return new GeoPoint((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2);
  }

  private MapDrawing draw(
      Projection projection, Map<Area, GeoPoint> middles, List<Numbered> places, String only) {
    List<Shape> shapes = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    List<Pins.Label> labels = new ArrayList<>();
    middles.forEach(
        (area, middle) -> {
          Spot spot = projection.of(area.boundary().map(Cartographer::middle).orElse(middle));
          Shape shape = shape(area, projection.of(middle), projection, only);
          if (shape.outline().isEmpty()) {
            return;
          }
          shapes.add(shape);
          double width = shape.name().text().length() * LETTER_WIDTH;
          boolean whole =
              spot.x() > width / 2
                  && spot.x() < Projection.WIDTH - width / 2
                  && spot.y() > LABEL_HEIGHT
                  && spot.y() < projection.height() - LABEL_HEIGHT;
          Pins.Label label = new Pins.Label(spot, width, LABEL_HEIGHT);
          // Two names on top of each other are none; the list beside the map has them all.
          if (whole && labels.stream().noneMatch(label::covers)) {
            labels.add(label);
            names.add(new Name(number(spot.x()), number(spot.y()), shape.name(), shape.paper()));
          }
        });
    // The area the map is of is drawn last, on top of its neighbours' edges.
    shapes.sort(Comparator.comparing(Shape::faint).reversed());
    return new MapDrawing(
        number(Projection.WIDTH),
        number(projection.height()),
        shapes,
        names,
        ties(middles, projection),
        pins(projection, places, labels));
  }

  private Shape shape(Area area, Spot middle, Projection projection, String only) {
    String sign = edition.signs().of(area.ref().toString());
    boolean faint = !only.isEmpty() && !only.equals(area.id());
    return new Shape(
        outline(area, middle, projection),
        edition.signs().paper(sign),
        only.equals(area.id()) ? edition.path(area.ref()) : MapPages.path(area, edition),
        edition.words().listed(area.origin(), "name", area.name()),
        faint);
  }

  /** The path around an area; empty when nothing of it is on the drawing. */
  private static String outline(Area area, Spot middle, Projection projection) {
    return area.boundary()
        .map(boundary -> path(Outline.of(boundary, projection)))
        .orElse(inView(middle, projection) ? disc(middle) : "");
  }

  /** Whether something of a disc is on the drawing: nobody is to step through links unseen. */
  private static boolean inView(Spot middle, Projection projection) {
    return middle.x() > -DISC
        && middle.y() > -DISC
        && middle.x() < Projection.WIDTH + DISC
        && middle.y() < projection.height() + DISC;
  }

  private static String path(List<List<Spot>> rings) {
    return rings.stream()
        .map(
            ring ->
                ring.stream().map(Cartographer::pair).collect(Collectors.joining("L", "M", "z")))
        .collect(Collectors.joining());
  }

  private static String disc(Spot middle) {
    String arc = "a%s %s 0 1 0 %s 0";
    return "M"
        + pair(new Spot(middle.x() - DISC, middle.y()))
        + arc.formatted(number(DISC), number(DISC), number(2 * DISC))
        + arc.formatted(number(DISC), number(DISC), number(-2 * DISC))
        + "z";
  }

  /** Between neighbours of which one has no boundary that shows it. */
  private static List<Line> ties(Map<Area, GeoPoint> middles, Projection projection) {
    List<Line> ties = new ArrayList<>();
    middles.forEach(
        (one, middle) ->
            middles.forEach(
                (other, end) -> {
                  boolean drawn = one.boundary().isPresent() && other.boundary().isPresent();
                  boolean near = one.neighbours().contains(other.id());
                  if (near && !drawn && one.id().compareTo(other.id()) < 0) {
                    ties.add(line(projection.of(middle), projection.of(end)));
                  }
                }));
    return ties;
  }

  private static List<Pin> pins(
      Projection projection, List<Numbered> places, List<Pins.Label> labels) {
    List<Numbered> known = places.stream().filter(place -> place.location().isPresent()).toList();
    List<Spot> at =
        known.stream().map(place -> projection.of(place.location().orElseThrow())).toList();
    List<Spot> pinned = Pins.apart(at, labels, projection.height());
    List<Pin> pins = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Numbered place = known.get(i);
      Spot pin = pinned.get(i);
      boolean moved = pin.distance(at.get(i)) > MOVED;
      pins.add(
          new Pin(
              String.valueOf(place.number()),
              number(pin.x()),
              number(pin.y()),
              moved ? List.of(line(at.get(i), pin)) : List.of(),
              place.href(),
              place.title()));
    }
    return pins;
  }

  /** The middle of each area; where nobody has told any, the areas stand in a circle. */
  private Map<Area, GeoPoint> middles() {
    List<Area> areas = edition.catalog().areas();
    Map<Area, GeoPoint> middles = new LinkedHashMap<>();
    boolean nowhere = areas.stream().allMatch(area -> middle(area).isEmpty());
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      double angle = 2 * Math.PI * i / areas.size();
      GeoPoint round = new GeoPoint(Math.cos(angle) / 10, Math.sin(angle) / 10);
      Optional<GeoPoint> middle = nowhere ? Optional.of(round) : middle(area);
      middle.ifPresent(point -> middles.put(area, point));
    }
    return middles;
  }

  private static Optional<GeoPoint> middle(Area area) {
    return area.center().or(() -> area.boundary().map(Cartographer::middle));
  }

  /** The centre of gravity of the largest ring, by the formula of the shoelaces. */
  private static GeoPoint middle(Boundary boundary) {
    GeoPoint middle = boundary.rings().get(0).get(0);
    double largest = 0;
    for (List<GeoPoint> ring : boundary.rings()) {
      double area = 0;
      double lat = 0;
      double lon = 0;
      for (int i = 1; i < ring.size(); i++) {
        GeoPoint a = ring.get(i - 1);
        GeoPoint b = ring.get(i);
        double cross = a.lon() * b.lat() - b.lon() * a.lat();
        area += cross / 2;
        lon += (a.lon() + b.lon()) * cross;
        lat += (a.lat() + b.lat()) * cross;
      }
      if (Math.abs(area) > largest) {
        largest = Math.abs(area);
        middle = new GeoPoint(lat / (6 * area), lon / (6 * area));
      }
    }
    return middle;
  }

  private static List<GeoPoint> extent(List<Area> areas, Map<Area, GeoPoint> middles) {
    List<GeoPoint> extent = new ArrayList<>();
    for (Area area : areas) {
      Optional.ofNullable(middles.get(area)).ifPresent(extent::add);
      area.boundary().ifPresent(boundary -> boundary.rings().forEach(extent::addAll));
    }
    return extent;
  }

  private static Line line(Spot from, Spot to) {
    return new Line(number(from.x()), number(from.y()), number(to.x()), number(to.y()));
  }

  private static String pair(Spot spot) {
    return number(spot.x()) + " " + number(spot.y());
  }

  /** To a tenth of a unit, without a decimal that is none. */
  private static String number(double value) {
    String written = String.format(Locale.ROOT, "%.1f", value);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }
}
