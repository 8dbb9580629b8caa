package dk.genklang.model;

import java.util.Optional;

/** Ages in years, both included; an absent end is open (OpenActive ageRange). */
public record AgeRange(Optional<Integer> min, Optional<Integer> max) {}
