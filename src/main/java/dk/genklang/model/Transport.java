package dk.genklang.model;

import java.util.Optional;

/**
 * How to get there.
 *
 * @param text where one text says it all; the others are then absent
 * @param flex the demand-responsive bus ordered by phone
 */
public record Transport(
    Optional<String> text,
    Optional<String> bus,
    Optional<String> carpool,
    Optional<String> flex,
    Optional<String> parking) {}
