package dk.genklang.search;

/**
 * A result.
 *
 * @param ref {@code activity/krolf}
 * @param url as a page on the site links to it
 * @param score better is higher; 0 when only filters were asked for
 */
public record Hit(String ref, String title, String url, double score) {}
