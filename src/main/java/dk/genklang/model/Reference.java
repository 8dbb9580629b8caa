package dk.genklang.model;

import dk.genklang.problem.Position;

/**
 * One thing names another.
 *
 * @param target what is named: {@code area}, {@code audience}, {@code holiday} or a kind, and the
 *     id
 * @param from where it is written
 */
public record Reference(String target, String id, Position from) {}
