package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.publish.Sink;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What programs read: calendars (iCalendar), news of what was checked last (Atom), and the list of
 * pages for search engines. All of it is in the site's own language.
 */
public final class Feeds {
  private final Catalog catalog;
  private final Routes routes;

  /**
   * @param catalog in any language
   */
  public Feeds(Catalog catalog, Routes routes) {
    this.catalog = catalog.in(catalog.config().language());
    this.routes = routes;
  }

  /**
   * Writes {@code sitemap.xml} and {@code robots.txt}, {@code feeds/KIND.xml} for each kind of
   * entry, {@code feeds/all.ics}, and a {@code kalender.ics} for each area, place and activity.
   */
  public void write(Sink sink) {
    Stream.<Runnable>of(
            () -> new Calendars(catalog, routes).write(sink),
            () -> new Sitemap(catalog, routes, Sitemap.ADDRESSES_A_FILE).write(sink),
            () -> new AtomFeeds(catalog, routes).write(sink))
        .parallel()
        .forEach(Runnable::run);
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + routes.url("/sitemap.xml") + "\n";
    sink.put("robots.txt", robots.getBytes(StandardCharsets.UTF_8));
  }
}
