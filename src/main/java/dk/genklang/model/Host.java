package dk.genklang.model;

import java.util.Optional;

/**
 * Who meets you at the door.
 *
 * @param recognise how to know them: a yellow apron
 */
public record Host(Optional<String> name, Optional<String> recognise) {}
