package dk.genklang.check;

import dk.genklang.problem.Position;
import java.util.function.IntFunction;

/**
 * A piece of text that stands by itself: a value, or a paragraph, heading or list item.
 *
 * @param at where a character of the text was written
 */
record Passage(String text, IntFunction<Position> at) {}
