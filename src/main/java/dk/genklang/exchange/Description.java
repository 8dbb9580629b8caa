package dk.genklang.exchange;

/**
 * What a thing is, in another directory's words.
 *
 * @param words without markup
 * @param markdown the same with its paragraphs, lists and links
 */
record Description(String words, String markdown) {}
