package dk.genklang.model;

import java.util.Optional;

/** Who can come with you the first time. */
public record Companion(String who, Optional<String> phone) {}
