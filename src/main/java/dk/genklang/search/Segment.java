package dk.genklang.search;

import java.util.List;

/**
 * A piece of text in one language.
 *
 * @param name whether it is a title, a name or a key word rather than running text, in which common
 *     verbs and fillers say nothing
 * @param chunks the text as {@link Chunks} cuts it
 */
record Segment(String language, boolean name, String text, List<String> chunks) {
  Segment(String language, boolean name, String text) {
    this(language, name, text, Chunks.cut(text));
  }
}
