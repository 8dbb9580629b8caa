package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dk.genklang.browser.Browser;
import dk.genklang.browser.InBrowser;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.feed.Feeds;
import dk.genklang.serve.DevServer;
import dk.genklang.testing.ActiveContent;
import dk.genklang.testing.HostileSite;
import dk.genklang.testing.HostileTexts;
import dk.genklang.testing.TinySite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of which every text is an attack: nothing of it runs, and each format is still itself. The
 * check refuses some of it; here it is published all the same.
 */
class HostileSiteTest {
  @TempDir static Path folder;
  private static TinySite tiny;
  private static Published site;
  private static final Map<String, byte[]> FEEDS = new ConcurrentSkipListMap<>();

  @BeforeAll
  static void publish() {
    tiny = HostileSite.in(folder);
    Catalog catalog = Catalog.of(tiny.content(), tiny.config(), TinySite.TODAY, false);
    site = Published.of(tiny, catalog);
    new Feeds(catalog, new Routes(tiny.config().baseUrl(), "da")).write(FEEDS::put);
  }

  @Test
  void everyFieldOfEveryEntryIsPublished() {
    int expected = HostileSite.size();
    for (String kind : List.of("aktiviteter", "foreninger", "moedesteder", "vaerktoejer")) {
      long pages =
          site.names().stream().filter(name -> name.matches(kind + "/[afpt]\\d+/.*html")).count();
      assertEquals(expected, pages, kind);
    }
  }

  @Test
  void nothingInAPageRuns() throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : site.names()) {
      if (name.endsWith(".html")) {
        String html = new String(site.bytes(name), StandardCharsets.UTF_8);
        ActiveContent.running(html).forEach(what -> found.add(name + ": " + what));
        Document page = Jsoup.parse(html);
        page.select("iframe, object, embed, base, style, math, frame, applet")
            .forEach(element -> found.add(name + ": " + element));
        page.select("script[src], link[rel=stylesheet]")
            .forEach(element -> foreign(element).ifPresent(what -> found.add(name + ": " + what)));
        for (Element data : page.select("script[type=application/ld+json]")) {
          assertTrue(new ObjectMapper().readTree(data.data()).isContainerNode(), name);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static Optional<String> foreign(Element element) {
    String address = element.attr("src") + element.attr("href");
    return address.startsWith("/assets/") ? Optional.empty() : Optional.of(address);
  }

  @Test
  void whatWasWrittenIsShownAsItIs() {
    for (int i = 0; i < HostileSite.size(); i++) {
      String line = HostileTexts.LINES.get(i);
      String title = line.substring(0, Math.min(60, line.length()));
      Document page = Jsoup.parse(site.text("aktiviteter/a" + i + "/index.html"));
      assertEquals(shown(title), shown(page.select("h1").text()));
    }
  }

  /** Without soft hyphens and marks of direction, which a heading may add. */
  private static String shown(String text) {
    return text.replaceAll("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void calendarsAndFeedsAreReadByOthersAsWhatTheyAre() throws Exception {
    int calendars = 0;
    for (Map.Entry<String, byte[]> file : FEEDS.entrySet()) {
      ByteArrayInputStream in = new ByteArrayInputStream(file.getValue());
      if (file.getKey().endsWith(".ics")) {
        var calendar = new CalendarBuilder().build(in);
        boolean all = file.getKey().equals("feeds/all.ics");
        int events = calendar.getComponents("VEVENT").size();
        assertTrue(events <= HostileSite.size(), file.getKey());
        assertEquals(all ? HostileSite.size() : events, events, file.getKey());
        assertEquals(0, calendar.getComponents("VALARM").size(), file.getKey());
        calendars++;
      } else if (file.getKey().endsWith(".xml") || file.getKey().endsWith(".atom")) {
        Document xml =
            Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8), Parser.xmlParser());
        assertEquals(0, xml.select("script, img, iframe").size(), file.getKey());
        if (xml.selectFirst("feed") != null) {
          new SyndFeedInput().build(new XmlReader(in));
        }
      }
    }
    assertTrue(calendars > HostileSite.size(), "calendars: " + calendars);
  }

  @Test
  void theHostsHeadersAreOurs() {
    for (String name : List.of("_headers", ".well-known/security.txt")) {
      String text = new String(site.bytes(name), StandardCharsets.UTF_8);
      assertTrue(text.lines().noneMatch(line -> line.contains("window.ran")), text);
    }
  }

  @Test
  @InBrowser
  void nothingRunsInABrowserAndNothingIsAskedOfOthers(Browser browser) throws Exception {
    try (DevServer server = new DevServer(written(), 0)) {
      server.start();
      browser.screen(800, 800, false);
      List<String> pages =
          new ArrayList<>(List.of("/", "/aktiviteter/", "/kalender/", "/omraader/byen/"));
      for (int i = 0; i < HostileSite.size(); i++) {
        pages.add("/aktiviteter/a" + i + "/");
        pages.add(
            List.of("/foreninger/f", "/moedesteder/p", "/vaerktoejer/t").get(i % 3) + i + "/");
      }
      for (String page : pages) {
        browser.go("http://127.0.0.1:" + server.port() + page);
        assertEquals("undefined", browser.run("return typeof window.ran"), page);
        assertEquals(
            List.of(),
            browser.run(
                "return performance.getEntriesByType('resource').map(e => e.name)"
                    + ".filter(name => !name.startsWith(location.origin))"),
            page);
      }
    }
  }

  private static Path written() throws IOException {
    Path root = folder.resolve("published");
    for (String name : site.names()) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, site.bytes(name));
    }
    return root;
  }
}
