package dk.genklang.model;

import java.util.Optional;

/** What volunteers do in an association, how much time it takes, and how one tries it. */
public record Volunteering(Optional<String> tasks, Optional<String> time, Optional<String> trial) {}
