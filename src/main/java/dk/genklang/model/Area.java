package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the municipality.
 *
 * @param villages and quarters, and other spellings people search for
 * @param bridgeBuilder id of the contact who goes along the first time
 * @param boundary path below {@code content/} of a GeoJSON file
 */
public record Area(
    String id,
    Origin origin,
    String name,
    Optional<String> summary,
    List<String> villages,
    List<String> postcodes,
    List<String> neighbours,
    String bridgeBuilder,
    Optional<GeoPoint> center,
    Optional<String> boundary) {
  public Area {
    villages = List.copyOf(villages);
    postcodes = List.copyOf(postcodes);
    neighbours = List.copyOf(neighbours);
  }

  /** Kind and id. */
  public Ref ref() {
    return new Ref(Kind.AREA, id);
  }
}
