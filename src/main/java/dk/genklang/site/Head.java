package dk.genklang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself, and where it stands in the site.
 *
 * @param title of the browser's tab, without the site's name
 * @param here path of the page
 * @param canonical complete address
 * @param versions the same page in every language of the site, this one included
 * @param feeds files with the page's content for other programs
 * @param jsonLd what the page shows as schema.org data, safe inside a script element
 * @param crumbs the way to the page, from the front page; without the page itself
 * @param before and after: the pages beside it, where several are one list
 * @param section which entry of the main menu the page belongs to
 * @param mend how a mistake on the page is mended
 * @param code the address for paper, where the page has one
 * @param picture complete address of the picture that stands for the page elsewhere
 * @param indexed whether search engines may show it
 */
record Head(
    String title,
    String description,
    String here,
    String canonical,
    List<Version> versions,
    List<Feed> feeds,
    List<SafeString> jsonLd,
    List<PageLink> crumbs,
    Optional<PageLink> before,
    Optional<PageLink> after,
    String section,
    Mend mend,
    Optional<String> code,
    String picture,
    boolean indexed) {
  /**
   * The page in a language.
   *
   * @param name of the language, in that language
   */
  record Version(
      String language, String dir, String path, String url, String name, boolean current) {}

  /** A file with the page's content: calendar or feed. */
  record Feed(String type, String title, String path) {}
}
