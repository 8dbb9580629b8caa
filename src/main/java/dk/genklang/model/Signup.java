package dk.genklang.model;

import java.util.Optional;

/**
 * How one says that one is coming.
 *
 * @param deadline a sentence ("Senest mandag kl. 12") or an ISO date
 */
public record Signup(SignupHow how, Optional<String> deadline, Optional<String> url) {}
