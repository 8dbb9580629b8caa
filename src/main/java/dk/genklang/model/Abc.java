package dk.genklang.model;

import java.util.Optional;

/**
 * The ABC for mental health: a sentence on how this lets one do something active, together and
 * meaningful. At least one is present where the entry has an {@code abc}.
 */
public record Abc(
    Optional<String> active, Optional<String> together, Optional<String> meaningful) {}
