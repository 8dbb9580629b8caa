package dk.genklang.model;

import java.util.List;

/**
 * Where an area ends.
 *
 * @param file path below {@code content/} of the GeoJSON file it is from
 * @param rings closed lines, first and last point equal; a ring within another is a hole
 */
public record Boundary(String file, List<List<GeoPoint>> rings) {
  public Boundary {
    rings = rings.stream().map(List::copyOf).toList();
  }
}
