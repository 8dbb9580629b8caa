package dk.genklang.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the municipality.
 *
 * @param villages and quarters, and other spellings people search for
 * @param bridgeBuilder id of the contact who goes along the first time
 * @param boundary where it ends, for the map
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
    Optional<Boundary> boundary) {
  public Area {
    villages = List.copyOf(villages);
    postcodes = List.copyOf(postcodes);
    neighbours = List.copyOf(neighbours);
  }

  /** The same with another boundary, or none. */
  public Area within(Optional<Boundary> other) {
    return new Area(
        id, origin, name, summary, villages, postcodes, neighbours, bridgeBuilder, center, other);
  }

  /** Kind and id. */
  public Ref ref() {
    return new Ref(Kind.AREA, id);
  }
}
