package dk.genklang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to ask (schema.org ContactPoint), either written in the entry or the id of a shared contact.
 *
 * @param contact id in {@code contacts.yml}; the rest is then absent
 * @param name of a person, who has consented on the {@code consent} day
 * @param hours when the phone is answered, as a text
 * @param expires after this day the person is left out everywhere
 */
public record ContactPoint(
    Optional<String> contact,
    Optional<String> role,
    Optional<String> name,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> hours,
    Optional<LocalDate> consent,
    Optional<LocalDate> expires) {}
