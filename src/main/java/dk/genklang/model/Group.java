package dk.genklang.model;

import java.util.Optional;

/** How many come, and whether one comes and goes. */
public record Group(Optional<GroupSize> size, Optional<GroupForm> form) {}
