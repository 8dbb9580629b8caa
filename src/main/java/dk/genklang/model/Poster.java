package dk.genklang.model;

import java.util.Optional;

/** The editor's choice of how an activity's posters look. */
public record Poster(Optional<PosterDesign> design, Optional<PosterColour> colour) {
  /** Nothing chosen: the category decides. */
  public static final Poster UNSAID = new Poster(Optional.empty(), Optional.empty());
}
