package dk.genklang.site;

/**
 * A link with its words.
 *
 * @param path as {@code href} wants it: a path of the site, or a complete address
 */
public record PageLink(String path, Phrase text) {
  static PageLink own(String path, String text) {
    return new PageLink(path, Phrase.own(text));
  }
}
