package dk.genklang.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.model.Area;
import dk.genklang.model.Boundary;
import dk.genklang.model.GeoPoint;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the areas' boundaries: the polygons of a GeoJSON file (RFC 7946), whatever features and
 * collections are around them.
 */
final class Boundaries {
  /** A ring is at least a triangle that is closed. */
  private static final int LEAST_POINTS = 4;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ContentFolder folder;
  private final Consumer<Problem> problems;
  private final Map<String, Optional<Boundary>> read = new HashMap<>();

  Boundaries(ContentFolder folder, Consumer<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The areas with the rings of their boundary files; one that cannot be read is left out. */
  List<Area> in(List<Area> areas) throws IOException {
    List<Area> outlined = new ArrayList<>();
    for (Area area : areas) {
      Optional<String> file = area.boundary().map(Boundary::file);
      if (file.isPresent() && !read.containsKey(file.get())) {
        read.put(file.get(), boundary(file.get(), area.origin().at("boundary")));
      }
      outlined.add(file.isPresent() ? area.within(read.get(file.get())) : area);
    }
    return outlined;
  }

  private Optional<Boundary> boundary(String file, Position named) throws IOException {
    if (!folder.has(file)) {
      problems.accept(Problem.error("missing-boundary", named, file));
      return Optional.empty();
    }
    Optional<String> text = folder.text(file, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<List<GeoPoint>> rings = new ArrayList<>();
    try {
      polygons(JSON.readTree(text.get()), rings);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      rings.clear();
    }
    if (rings.isEmpty()) {
      problems.accept(Problem.error("bad-boundary", Position.of(folder.name(file)), file));
      return Optional.empty();
    }
    return Optional.of(new Boundary(file, rings));
  }

  private static void polygons(JsonNode node, List<List<GeoPoint>> rings) {
    switch (node.path("type").asText()) {
      case "FeatureCollection" -> node.path("features").forEach(one -> polygons(one, rings));
      case "GeometryCollection" -> node.path("geometries").forEach(one -> polygons(one, rings));
      case "Feature" -> polygons(node.path("geometry"), rings);
      case "MultiPolygon" ->
          node.path("coordinates").forEach(one -> one.forEach(ring -> rings.add(ring(ring))));
      case "Polygon" -> node.path("coordinates").forEach(ring -> rings.add(ring(ring)));
      default -> {}
    }
  }

  private static List<GeoPoint> ring(JsonNode points) {
    List<GeoPoint> ring = new ArrayList<>();
    points.forEach(point -> ring.add(point(point)));
    if (ring.size() < LEAST_POINTS || !ring.get(0).equals(ring.get(ring.size() - 1))) {
      throw new IllegalArgumentException("A ring is closed");
    }
    return ring;
  }

  /** East before north, in degrees; metres of UTM are far outside. */
  private static GeoPoint point(JsonNode point) {
    double lon = point.path(0).asDouble(Double.NaN);
    double lat = point.path(1).asDouble(Double.NaN);
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("A point is in degrees");
    }
    return new GeoPoint(lat, lon);
  }
}
