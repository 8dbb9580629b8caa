package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Contact;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.publish.Sink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site's pages in all languages, after sitemaps.org. A site of many pages has several files,
 * behind {@code sitemap.xml}.
 */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Far below the 50,000 that are allowed, because other languages make an address long. */
  static final int ADDRESSES_A_FILE = 10_000;

  /** Pages that are not made from one thing; one's own list is nobody else's. */
  private static final List<String> OWN_PAGES =
      List.of("/kalender/", "/kort/", "/soeg/", "/print/", "/tilgaengelighed/");

  private final Catalog catalog;
  private final Routes routes;
  private final List<String> languages;
  private final int addressesAFile;

  /**
   * @param addressesAFile how many one file holds at most
   */
  Sitemap(Catalog catalog, Routes routes, int addressesAFile) {
    this.catalog = catalog;
    this.addressesAFile = addressesAFile;
    this.routes = routes;
    this.languages = catalog.config().languages();
  }

  void write(Sink sink) {
    Map<String, Optional<LocalDate>> paths = paths();
    List<byte[]> files = new ArrayList<>();
    Xml xml = begun();
    int addresses = 0;
    for (Map.Entry<String, Optional<LocalDate>> path : paths.entrySet()) {
      if (addresses + languages.size() > addressesAFile) {
        files.add(xml.close("urlset").bytes());
        xml = begun();
        addresses = 0;
      }
      for (String language : languages) {
        address(xml, path.getKey(), language, path.getValue());
        addresses++;
      }
    }
    files.add(xml.close("urlset").bytes());
    put(sink, files);
  }

  private void put(Sink sink, List<byte[]> files) {
    if (files.size() == 1) {
      sink.put("sitemap.xml", files.get(0));
      return;
    }
    Xml index = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
    for (int i = 0; i < files.size(); i++) {
      String file = "sitemap-" + (i + 1) + ".xml";
      sink.put(file, files.get(i));
      index.open("sitemap").text("loc", routes.url("/" + file)).close("sitemap");
    }
    sink.put("sitemap.xml", index.close("sitemapindex").bytes());
  }

  private Xml begun() {
    return languages.size() == 1
        ? new Xml().open("urlset", "xmlns", NAMESPACE)
        : new Xml()
            .open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
  }

  private void address(Xml xml, String path, String language, Optional<LocalDate> verified) {
    xml.open("url").text("loc", routes.url(routes.at(path, language)));
    verified.ifPresent(date -> xml.text("lastmod", date.toString()));
    if (languages.size() > 1) {
      for (String other : languages) {
        alternate(xml, other, routes.at(path, other));
      }
      alternate(xml, "x-default", path);
    }
    xml.close("url");
  }

  private void alternate(Xml xml, String language, String path) {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", routes.url(path));
  }

  /** Paths in the site's language, each once, with the day their content was last verified. */
  private Map<String, Optional<LocalDate>> paths() {
    String language = catalog.config().language();
    Map<String, Optional<LocalDate>> paths = new LinkedHashMap<>();
    List<Entry> entries = catalog.current();
    paths.put("/", latest(entries));
    for (Kind kind : Kind.values()) {
      Map<Ref, Optional<LocalDate>> things = things(kind, entries);
      if (!kind.segment().isEmpty() && !things.isEmpty()) {
        Optional<LocalDate> latest =
            things.values().stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        paths.put(routes.list(kind, language), latest);
      }
      things.forEach((ref, date) -> paths.put(routes.page(ref, language), date));
    }
    OWN_PAGES.forEach(path -> paths.putIfAbsent(path, Optional.empty()));
    return paths;
  }

  private Map<Ref, Optional<LocalDate>> things(Kind kind, List<Entry> entries) {
    Map<Ref, Optional<LocalDate>> things = new LinkedHashMap<>();
    List<Ref> undated =
        switch (kind) {
          case AREA -> catalog.areas().stream().map(Area::ref).toList();
          case CATEGORY -> catalog.categories().stream().map(Category::ref).toList();
          case CONTACT -> catalog.contacts().stream().map(Contact::ref).toList();
          default -> List.of();
        };
    undated.forEach(ref -> things.put(ref, Optional.empty()));
    entries.stream()
        .filter(entry -> entry.ref().kind() == kind)
        .forEach(entry -> things.put(entry.ref(), Optional.of(entry.common().verified())));
    return things;
  }

  private static Optional<LocalDate> latest(List<Entry> entries) {
    return entries.stream().map(entry -> entry.common().verified()).max(Comparator.naturalOrder());
  }
}
