package dk.genklang.site;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Place;
import java.util.Arrays;
import java.util.List;

/**
 * How well a place serves one need.
 *
 * @param answer {@code yes}, {@code partly}, {@code no} or {@code unknown}
 * @param mark name of the icon of the answer
 */
record AccessLine(String icon, String label, String answer, String mark, String words) {
  static List<AccessLine> of(Place place, Edition edition) {
    return Arrays.stream(AccessFeature.values())
        .map(
            feature -> {
              Access access = place.accessibility().of(feature);
              return new AccessLine(
                  icon(feature),
                  edition.label(feature),
                  access.code(),
                  mark(access),
                  edition.label(access));
            })
        .toList();
  }

  private static String icon(AccessFeature feature) {
    return switch (feature) {
      case STEP_FREE_ENTRANCE -> "wheelchair";
      case ACCESSIBLE_TOILET -> "toilet";
      case ACCESSIBLE_PARKING -> "letter-circle-p";
      case LIFT -> "elevator";
      case HEARING_LOOP -> "ear";
      case SEATING -> "chair";
    };
  }

  private static String mark(Access access) {
    return switch (access) {
      case YES -> "check-circle";
      case PARTLY -> "warning";
      case NO -> "x-circle";
      case UNKNOWN -> "question";
    };
  }
}
