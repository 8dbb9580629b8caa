package dk.genklang.search;

/**
 * A piece of text in one language.
 *
 * @param name whether it is a title, a name or a key word rather than running text, in which common
 *     verbs and fillers say nothing
 */
record Segment(String language, boolean name, String text) {}
