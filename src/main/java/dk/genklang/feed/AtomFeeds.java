package dk.genklang.feed;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Schedule;
import dk.genklang.publish.Sink;
import dk.genklang.text.Formats;
import dk.genklang.text.ScheduleText;
import dk.genklang.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** For each kind an Atom feed (RFC 4287) of the entries that were verified last. */
final class AtomFeeds {
  private static final int ENTRIES = 200;

  /** The year in ids (RFC 4151): when these feeds began. An id stays when the address changes. */
  private static final String TAG_YEAR = "2026";

  private final Catalog catalog;
  private final Routes routes;
  private final Texts texts;
  private final ScheduleText schedules;
  private final MarkdownRenderer markdown;

  AtomFeeds(Catalog catalog, Routes routes) {
    this.catalog = catalog;
    this.routes = routes;
    this.texts = Texts.of(catalog.language());
    this.schedules = new ScheduleText(texts, Formats.of(catalog.language()));
    this.markdown = new MarkdownRenderer(new FullAddresses(catalog, routes));
  }

  void write(Sink sink) {
    for (Kind kind : Kind.ENTRIES) {
      String file = "feeds/" + kind.code() + ".xml";
      sink.put(file, feed(kind, routes.url("/" + file)));
    }
  }

  private byte[] feed(Kind kind, String self) {
    List<Entry> entries =
        catalog.current().stream()
            .filter(entry -> entry.ref().kind() == kind)
            .sorted(
                Comparator.comparing(
                    (Entry entry) -> entry.common().verified(), Comparator.reverseOrder()))
            .limit(ENTRIES)
            .toList();
    LocalDate updated =
        entries.stream().findFirst().map(e -> e.common().verified()).orElse(catalog.asOf());
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", catalog.language());
    xml.text("id", tag("feed/" + kind.code()));
    xml.text("title", catalog.config().title() + ": " + texts.get("kinds." + kind.code()));
    xml.text("updated", midnight(updated));
    xml.open("author").text("name", catalog.config().municipality()).close("author");
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    page(xml, routes.list(kind, catalog.language()));
    entries.forEach(entry -> entry(xml, entry));
    return xml.close("feed").bytes();
  }

  private void entry(Xml xml, Entry entry) {
    String path = routes.page(entry.ref(), catalog.language());
    xml.open("entry");
    xml.text("id", tag(entry.ref().toString()));
    xml.text("title", entry.title());
    xml.text("updated", midnight(entry.common().verified()));
    page(xml, path);
    for (String id : entry.common().categories()) {
      catalog
          .category(id)
          .ifPresent(found -> xml.empty("category", "term", id, "label", found.name()));
    }
    xml.text("summary", entry.summary());
    xml.text("content", content(entry), "type", "html", "xml:base", routes.url(path));
    xml.close("entry");
  }

  private String content(Entry entry) {
    Stream<String> times =
        entry instanceof Activity activity
            ? activity.schedule().stream().map(this::sentence)
            : Stream.empty();
    StringBuilder html = new StringBuilder();
    Stream.concat(entry.common().alert().stream(), times)
        .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
    return html + markdown.html(entry.common().body(), 2, entry.common().language());
  }

  private String sentence(Schedule schedule) {
    return schedules.sentence(schedule, catalog.asOf());
  }

  private void page(Xml xml, String path) {
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", routes.url(path));
  }

  private String tag(String name) {
    return "tag:" + catalog.config().baseUrl().getHost() + "," + TAG_YEAR + ":" + name;
  }

  private String midnight(LocalDate date) {
    return date.atStartOfDay(catalog.config().timezone())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
