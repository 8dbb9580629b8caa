package dk.genklang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A named person in a public role, or with consent.
 *
 * @param basis {@code public-role} where no consent is needed
 */
public record Person(
    String name,
    Optional<LocalDate> consent,
    Optional<String> basis,
    Optional<LocalDate> expires) {}
