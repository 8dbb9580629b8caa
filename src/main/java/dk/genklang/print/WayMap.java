package dk.genklang.print;

import dk.genklang.model.Area;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Place;
import dk.genklang.print.Drawing.Painted;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sketch that helps to find a place: where its area ends, and the meeting places around it that
 * people know already. North is up; lengths are millimetres on paper.
 *
 * @param drawing without its words
 * @param labels the words on it
 * @param told the same as a sentence
 */
record WayMap(Drawing drawing, List<Label> labels, String told) {
  static final double WIDTH = 80;
  static final double HEIGHT = 45;

  /** The places that a place is shown by, and how far away they may be, in metres. */
  private static final int GUIDES = 3;

  private static final double FAR = 4000;

  /** Room for words around the outermost guide. */
  private static final double BESIDE = 20;

  private static final double ABOVE = 7;

  /** Metres in a millimetre: a sketch of less than a kilometre would claim to know the streets. */
  private static final double NEAREST = 9;

  private static final Rectangle2D SHEET = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double TEXT = 3.3;
  private static final double LINE = TEXT * 1.2;
  private static final int[] BARS = {2000, 1000, 500, 200};

  /** Words on the map; {@code strong} are the place's own. */
  record Label(String text, double left, double top, double width, boolean strong) {
    private Rectangle2D box() {
      return new Rectangle2D.Double(left, top, width, LINE);
    }
  }

  /** A known place, metres to the east and north of the one that is looked for. */
  private record Guide(String title, double east, double north) {
    double distance() {
      return Math.hypot(east, north);
    }
  }

  /** Empty when the place keeps its address back or there is nothing to find it by. */
  static Optional<WayMap> of(Place place, Desk desk, Colourway colours) {
    if (place.hideAddress() || place.location().isEmpty()) {
      return Optional.empty();
    }
    GeoPoint here = place.location().get();
    List<Guide> guides =
        desk.catalog().current(Place.class).stream()
            .filter(other -> !other.id().equals(place.id()) && !other.hideAddress())
            .flatMap(other -> other.location().map(at -> guide(other, at, here)).stream())
            .filter(guide -> guide.distance() < FAR && guide.distance() > 1)
            .sorted(Comparator.comparing(Guide::distance).thenComparing(Guide::title))
            .toList();
    return guides.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sketch(place, here, guides, desk, colours).drawn());
  }

  private static Guide guide(Place other, GeoPoint at, GeoPoint from) {
    return new Guide(other.title(), east(at, from), (at.lat() - from.lat()) * METRES_PER_DEGREE);
  }

  private static double east(GeoPoint at, GeoPoint from) {
    return (at.lon() - from.lon()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(from.lat()));
  }

  /** A map while it is drawn. */
  private static final class Sketch {
    private final Place place;
    private final GeoPoint here;
    private final List<Guide> guides;
    private final Desk desk;
    private final Colourway colours;
    private final double metres;
    private final List<Painted> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    Sketch(Place place, GeoPoint here, List<Guide> guides, Desk desk, Colourway colours) {
      this.place = place;
      this.here = here;
      this.guides = guides;
      this.desk = desk;
      this.colours = colours;
      this.metres =
          guides.stream()
              .limit(GUIDES)
              .mapToDouble(
                  guide ->
                      Math.max(
                          Math.abs(guide.east()) / (WIDTH / 2 - BESIDE),
                          Math.abs(guide.north()) / (HEIGHT / 2 - ABOVE)))
              .reduce(NEAREST, Math::max);
    }

    WayMap drawn() {
      shapes.add(new Painted(SHEET, colours.inks().fjord(), 0));
      desk.catalog().areas(place).stream()
          .flatMap(area -> outline(area).stream())
          .forEach(this::paint);
      bar();
      north();
      dot(0, 0, 2.6, colours.inks().petrol());
      dot(0, 0, 1.8, colours.inks().coral());
      label(place.title(), 0, 0, 3.2, true);
      for (Guide guide : guides) {
        double x = guide.east() / metres;
        double y = -guide.north() / metres;
        boolean inside = Math.abs(x) < WIDTH / 2 - 3 && Math.abs(y) < HEIGHT / 2 - 3;
        if (inside && label(guide.title(), x, y, 2.1, false)) {
          dot(x, y, 1.3, colours.inks().petrol());
        }
      }
      return new WayMap(new Drawing(WIDTH, HEIGHT, shapes), labels, told());
    }

    private void paint(Shape outline) {
      java.awt.geom.Area inside = new java.awt.geom.Area(outline);
      inside.intersect(new java.awt.geom.Area(SHEET));
      shapes.add(new Painted(new Path2D.Double(inside), Colourway.WHITE, 0));
    }

    private Optional<Shape> outline(Area area) {
      return area.boundary()
          .map(
              boundary -> {
                Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                for (List<GeoPoint> ring : boundary.rings()) {
                  for (int i = 0; i < ring.size(); i++) {
                    double x = WIDTH / 2 + east(ring.get(i), here) / metres;
                    double north = (ring.get(i).lat() - here.lat()) * METRES_PER_DEGREE;
                    double y = HEIGHT / 2 - north / metres;
                    if (i == 0) {
                      path.moveTo(x, y);
                    } else {
                      path.lineTo(x, y);
                    }
                  }
                  path.closePath();
                }
                return path;
              });
    }

    private void dot(double x, double y, double radius, int colour) {
      Rectangle2D box =
          new Rectangle2D.Double(
              WIDTH / 2 + x - radius, HEIGHT / 2 + y - radius, 2 * radius, 2 * radius);
      shapes.add(
          new Painted(
              new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
              colour,
              0));
      taken.add(box);
    }

    /**
     * Beside a dot, below or above it, where there is room.
     *
     * @return whether there was any
     */
    private boolean label(String text, double x, double y, double gap, boolean strong) {
      Face face = strong ? Face.HEAVY : Face.STRONG;
      double width = desk.studio().fonts().width(face, text) * TEXT + 0.6;
      double middle = Math.max(1, Math.min(WIDTH - 1 - width, WIDTH / 2 + x - width / 2));
      double[][] corners = {
        {WIDTH / 2 + x + gap, y - LINE / 2},
        {WIDTH / 2 + x - gap - width, y - LINE / 2},
        {middle, y + gap - 0.6},
        {middle, y - gap - LINE + 0.6},
      };
      for (double[] corner : corners) {
        Label label =
            new Label(
                text,
                Millimetres.rounded(corner[0]),
                Millimetres.rounded(HEIGHT / 2 + corner[1]),
                Millimetres.rounded(width),
                strong);
        if (SHEET.contains(label.box()) && taken.stream().noneMatch(label.box()::intersects)) {
          labels.add(label);
          taken.add(label.box());
          return true;
        }
      }
      return false;
    }

    /** How long so many metres are. */
    private void bar() {
      int length = BARS[BARS.length - 1];
      for (int bar : BARS) {
        if (bar / metres <= 30) {
          length = bar;
          break;
        }
      }
      double wide = length / metres;
      shapes.add(
          new Painted(
              new Rectangle2D.Double(3, HEIGHT - 4, wide, 0.8), colours.inks().petrol(), 0));
      String text = desk.t("papers.metres", desk.formats().number(length));
      double width = desk.studio().fonts().width(Face.STRONG, text) * TEXT + 0.6;
      corner(new Label(text, 3, HEIGHT - 8.4, Millimetres.rounded(width), false));
    }

    private void north() {
      Path2D arrow = new Path2D.Double();
      arrow.moveTo(WIDTH - 5, 3);
      arrow.lineTo(WIDTH - 3, 8);
      arrow.lineTo(WIDTH - 7, 8);
      arrow.closePath();
      shapes.add(new Painted(arrow, colours.inks().petrol(), 0));
      corner(new Label(desk.t("papers.north"), WIDTH - 6.4, 8.6, 4, false));
    }

    private void corner(Label label) {
      labels.add(label);
      taken.add(label.box());
    }

    private String told() {
      Guide guide = guides.get(0);
      long eighth = Math.round(Math.atan2(-guide.east(), -guide.north()) / Math.PI * 4);
      String way = desk.t("papers.compass." + Math.floorMod(eighth, 8));
      long far = Math.max(50, Math.round(guide.distance() / 50) * 50);
      String metres = desk.t("papers.metres", desk.formats().number(far));
      return Typography.tidy(desk.t("papers.map-near", metres, way, guide.title()));
    }
  }
}
