package dk.genklang.model;

import java.util.Optional;

/**
 * Something an association does for people without a fixed time and place.
 *
 * @param how how one gets it
 * @param where where it happens
 */
public record Offer(String name, Optional<String> how, Optional<String> where) {}
