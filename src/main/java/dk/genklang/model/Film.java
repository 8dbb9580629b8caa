package dk.genklang.model;

import java.util.Optional;

/** A film to see together. */
public record Film(String url, Optional<Integer> minutes) {}
