package dk.genklang.model;

import java.util.Optional;

/** A room of a place. */
public record Room(String name, Optional<Integer> seats, Optional<Boolean> kitchen) {}
