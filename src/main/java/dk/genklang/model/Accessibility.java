package dk.genklang.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a place offers people who move, see or hear with difficulty.
 *
 * @param features every feature; what is not written is unknown
 */
public record Accessibility(Map<AccessFeature, Access> features, Optional<String> note) {
  public Accessibility {
    features = Map.copyOf(features);
  }

  /** How well the place serves one need. */
  public Access of(AccessFeature feature) {
    return features.getOrDefault(feature, Access.UNKNOWN);
  }
}
