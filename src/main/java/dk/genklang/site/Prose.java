package dk.genklang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * An entry's text as HTML.
 *
 * @param html made of Markdown, with everything untrusted escaped
 */
record Prose(SafeString html, String lang) implements Marked {}
