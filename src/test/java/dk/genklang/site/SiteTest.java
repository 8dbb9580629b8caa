package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.template.TemplateException;
import dk.genklang.testing.Gzip;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tiny site is published, and its pages are read. */
class SiteTest {
  @TempDir Path folder;

  private Published publish(String files) {
    return Published.of(TinySite.in(folder, files));
  }

  private static Document page(Published site, String path) {
    return Jsoup.parse(site.text(path), "https://proeve.example.org/");
  }

  private static final String WEEKLY =
      """
      schedule: [{every: week, on: [tuesday], from: "17:30", to: "19:30", start: 2026-09-01, except: [2026-12-22]}]
      host: {name: To af kokkene, recognise: Gule forklæder}
      first_time: Du får en plads ved siden af en vært.
      companion: {who: Brobyggeren, phone: "00 00 00 12"}
      call_first: true
      contribute: [Dække bord]
      """;

  @Test
  void anActivityTellsWhatOneWantsToKnowBeforeTheFirstTime() {
    Document page =
        page(publish(TinySite.activity("suppe", WEEKLY)), "aktiviteter/suppe/index.html");

    assertEquals("Fællesspisning – Prøven Prøve Kommune", page.title());
    assertEquals("Fællesspisning", page.select("h1").text());
    assertEquals(
        List.of(
            "Næste gang Tirsdag 24. november 2026",
            "Tid 17.30–19.30 hver uge",
            "Sted Udendørs, Byen",
            "Pris Gratis",
            "Tilmelding Bare mød op ring gerne først"),
        page.select(".facts > div").eachText());
    assertEquals(
        List.of(
            "Hvem møder mig? To af kokkene",
            "Hvordan kender jeg dem? Gule forklæder",
            "Kan nogen følges med mig? Brobyggeren",
            "Må jeg ringe først? Ja, meget gerne. Så er der en stemme, du kender, når du kommer."),
        page.select(".first dl > div").eachText());
    assertEquals(List.of("tel:00000001", "tel:00000012"), page.select(".calls a").eachAttr("href"));
    assertEquals(
        List.of("2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-29"),
        page.select(".dates time").eachAttr("datetime"));
    assertTrue(page.text().contains("Det holder fri: tirsdag 22. december."));
    assertTrue(page.text().contains("Sidst kontrolleret 1. oktober 2026"));
    assertEquals(
        "/aktiviteter/suppe/kalender.ics", page.select("link[type=text/calendar]").attr("href"));
    assertEquals(
        "/print/activity/suppe/poster-a4.pdf", page.select(".acts a[href$=pdf]").attr("href"));
  }

  @Test
  void theFrontPageShowsOnlyWhatHappensWithinSevenDays() {
    Published site =
        publish(
            TinySite.activity("snart", WEEKLY)
                + TinySite.activity(
                        "senere", "schedule: [{every: once, on: 2026-11-28, from: \"10:00\"}]")
                    .replace("title: Fællesspisning", "title: Julemarked")
                + TinySite.activity("pause", WEEKLY + "status: paused")
                    .replace("title: Fællesspisning", "title: Hviler lidt"));

    assertEquals(
        List.of("Fællesspisning"), page(site, "index.html").select(".notes h3").eachText());
    assertEquals(
        List.of("0", "0", "0", "1", "0", "0", "0"),
        page(site, "index.html").select(".week7 .c").eachText());
    assertEquals(
        "/kalender/naeste-uge/#d-2026-11-24",
        page(site, "index.html").select(".week7 a").get(3).attr("href"));
    assertTrue(
        site.text("kalender/naeste-uge/index.html").contains("id=\"d-2026-11-24\""), "the anchor");
    assertTrue(
        page(site, "aktiviteter/pause/index.html")
            .select(".notice")
            .text()
            .startsWith("Holder pause."));
  }

  @Test
  void everyPageHasOneHeadingLandmarksAndAStrictPolicy() {
    Published site =
        publish(
            """
            -- site-config.yml --
            title: Prøven
            municipality: Prøve Kommune
            base-url: https://proeve.example.org/lokalt/
            languages: [da, en, ar]
            """
                + TinySite.activity("suppe", WEEKLY));
    List<String> pages = site.names().stream().filter(name -> name.endsWith(".html")).toList();

    assertTrue(pages.size() > 150, pages.size() + " pages");
    for (String name : pages) {
      Document page = page(site, name);
      assertEquals(1, page.select("h1").size(), name);
      assertEquals(1, page.select("main").size(), name);
      assertEquals(
          0, page.select("[style], style, script:not([src]):not([type*=json])").size(), name);
      assertEquals(
          page.select("[id]").eachAttr("id").stream().distinct().count(),
          page.select("[id]").size(),
          name);
      assertTrue(page.select("img:not([alt])").isEmpty(), name);
      for (Element link : page.select("a[href^=/], link[href^=/], script[src^=/], use[href^=/]")) {
        String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        assertTrue(target.startsWith("/lokalt/"), name + ": " + target);
      }
      headingsAreInOrder(page, name);
    }
    Document front = page(site, "index.html");
    assertEquals(
        "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
        front.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    assertEquals("#indhold", front.select("body > a").first().attr("href"));
    assertEquals(
        List.of("da", "en", "ar", "x-default"),
        front.select("link[hreflang]").eachAttr("hreflang"));
  }

  private static void headingsAreInOrder(Document page, String name) {
    int last = 0;
    for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= last + 1, name + ": " + heading.text() + " skips a level");
      last = level;
    }
  }

  @Test
  void linksBetweenPagesLeadToPages() {
    Published site =
        publish(
            """
            -- content/places/huset.md --
            ---
            title: Huset
            summary: Et hus med en lang bænk ved døren.
            areas: [byen]
            verified: 2026-10-01
            address: {street: Torvet 1, postcode: "0100", city: Byen}
            transport: {bus: Linje 1}
            accessibility: {step-free-entrance: yes}
            ---
            Kom ind.
            """
                + TinySite.activity("suppe", "place: huset\n" + WEEKLY)
                    .replace("setting: outdoors\n", ""));
    for (String name : site.names()) {
      if (name.endsWith(".html")) {
        for (Element link :
            page(site, name).select("a[href^=/], link[href^=/], script[src], img[src]")) {
          String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
          boolean elsewhere = target.matches("/(feeds|print|api)/.*|.*\\.ics");
          assertTrue(elsewhere || site.names().contains(file(target)), name + ": " + target);
        }
      }
    }
  }

  private static String file(String target) {
    String path = target.replaceAll("[#?].*", "");
    return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
  }

  @Test
  void theStreetOfAHiddenAddressIsOnNoPage() {
    Published site =
        publish(
            """
            -- content/places/huset.md --
            ---
            title: Huset
            summary: Et hus med en lang bænk ved døren.
            areas: [byen]
            verified: 2026-10-01
            address: {street: Hemmelig Sti 4, postcode: "0100", city: Byen}
            hide_address: yes
            location: {lat: 56.1234, lon: 10.4321}
            transport: {bus: Linje 1}
            accessibility: {step-free-entrance: yes}
            ---
            """
                + TinySite.activity("suppe", "place: huset\n" + WEEKLY)
                    .replace("setting: outdoors\n", ""));

    for (String name : site.names()) {
      if (name.endsWith(".html")) {
        assertFalse(site.text(name).contains("Hemmelig"), name);
        assertFalse(site.text(name).contains("56.1234"), name);
      }
    }
    assertTrue(page(site, "moedesteder/huset/index.html").text().contains("Ring og få adressen"));
  }

  @Test
  void whatIsNotTranslatedIsMarkedWithItsLanguage() {
    Published site =
        publish(
            """
            -- + site-config.yml --
            languages: [da, en, ar]
            -- content/activities/suppe.en.md --
            ---
            title: Soup at the long table
            ---
            """
                + TinySite.activity("suppe", WEEKLY));

    Document english = page(site, "en/aktiviteter/suppe/index.html");
    assertEquals("en", english.select("html").attr("lang"));
    assertEquals("Soup at the long table", english.select("h1:not([lang])").text());
    assertEquals("da", english.select(".poster .lead").attr("lang"));
    assertEquals("da", english.select(".prose").attr("lang"));
    Document arabic = page(site, "ar/aktiviteter/suppe/index.html");
    assertEquals("rtl", arabic.select("html").attr("dir"));
    assertEquals("da", arabic.select("h1").attr("lang"));
    assertEquals("ltr", arabic.select("h1").attr("dir"));
    assertEquals(0, page(site, "aktiviteter/suppe/index.html").select("main [lang]").size());
  }

  @Test
  void hostileTextIsShownAndNotObeyed() {
    String hostile = "\"'><img src=x onerror=alert(1)> {{ 7*7 }}";
    Published site =
        publish(
            TinySite.activity("suppe", WEEKLY)
                .replace("title: Fællesspisning", "title: '" + hostile.replace("'", "''") + "'")
                .replace(
                    "Kom, som du er.", "<script>alert(1)</script> [klik](javascript:alert(1))"));

    Document page = page(site, "aktiviteter/suppe/index.html");
    assertEquals(hostile, page.select("h1").text());
    assertEquals("Kalender: " + hostile, page.select("link[type=text/calendar]").attr("title"));
    for (String name : site.names()) {
      if (name.endsWith(".html")) {
        Document any = page(site, name);
        assertEquals(0, any.select("img[src=x], [onerror], a[href^=javascript]").size(), name);
        assertEquals(0, any.select("script:not([src]):not([type*=json])").size(), name);
      }
    }
  }

  @Test
  void anOldAddressLeadsToTheNewOne() {
    Published site = publish(TinySite.activity("suppe", "aliases: [suppen]"));

    Document page = page(site, "aktiviteter/suppen/index.html");
    assertEquals(
        "0; url=/aktiviteter/suppe/", page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals(
        "https://proeve.example.org/aktiviteter/suppe/",
        page.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void everyPageSaysWhomToTellOfAMistakeAndWhichFileItIsFrom() {
    Published site = publish(TinySite.activity("suppe", ""));

    Document page = page(site, "aktiviteter/suppe/index.html");
    assertEquals("Er noget forkert her? Skriv til os content/activities/suppe.md", mend(page));
    assertTrue(
        page.select(".mend a")
            .attr("href")
            .startsWith(
                "mailto:proeve@example.org?subject=Rettelse%20til%3A%20F%C3%A6llesspisning&body="));
    assertEquals(
        "Er noget forkert her? Skriv til os content/areas.yml",
        mend(page(site, "omraader/byen/index.html")));
    assertEquals("Er noget forkert her? Skriv til os", mend(page(site, "kalender/index.html")));
  }

  private static String mend(Document page) {
    return page.select(".mend").text();
  }

  @ParameterizedTest
  @CsvSource({
    "'', https://git.example.org/proeve/sted/edit/main/",
    "', host: gitlab', https://git.example.org/proeve/sted/-/edit/main/",
    "', host: forgejo', https://git.example.org/proeve/sted/_edit/main/"
  })
  void aFileIsEditedAtTheRepositorysOwnAddress(String host, String address) {
    String config =
        """
        -- + site-config.yml --
        repository: {url: "https://git.example.org/proeve/sted.git", branch: main%s}
        """;
    Published site = publish(config.formatted(host) + TinySite.activity("suppe", ""));

    assertEquals(
        address + "content/activities/suppe.md",
        page(site, "aktiviteter/suppe/index.html").select(".mend a[rel]").attr("href"));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    TinySite tiny = TinySite.in(folder, TinySite.activity("suppe", WEEKLY));
    Published first = Published.of(tiny);
    Published second = Published.of(tiny);

    assertEquals(first.names(), second.names());
    first.names().forEach(name -> assertArrayEquals(first.bytes(name), second.bytes(name), name));
  }

  @Test
  void stylesAndScriptsStayLight() {
    Published site = publish("");
    long css = zipped(site, ".*/css/site\\.css");
    long js = zipped(site, ".*/js/(site|dates|save|store|offline|list/words)\\.js");

    assertTrue(css < 15_000, css + " bytes of styles");
    assertTrue(js < 5_000, js + " bytes of scripts");
  }

  private static long zipped(Published site, String names) {
    return site.names().stream()
        .filter(name -> name.matches(names))
        .mapToLong(name -> Gzip.size(site.bytes(name)))
        .sum();
  }

  @Test
  void theMunicipalitysColoursAreInStylesSignsAndTheBrowsersBars() {
    Published site =
        publish(
            """
            -- + site-config.yml --
            theme: {colours: {petrol: "#123456"}}
            """);
    String css = site.text(assets(site, "css/site.css"));

    assertTrue(css.contains("--ink:#123456;"), css);
    assertFalse(css.contains("#08292f"), css);
    assertTrue(css.contains("@media print{ @page{size:A4"), "paper has the last word: " + css);
    assertTrue(css.indexOf("--ink:#000;") > css.lastIndexOf("--ink:#123456;"), css);
    assertFalse(site.text(assets(site, "signs.svg")).contains("#08292f"));
    assertEquals(
        "#123456", page(site, "index.html").select("meta[name=theme-color]").attr("content"));
    assertTrue(site.text("manifest.webmanifest").contains("\"theme_color\" : \"#123456\""));
  }

  private static String assets(Published site, String file) {
    return site.names().stream()
        .filter(name -> name.endsWith("/" + file))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTemplatesMistakeNamesLineChainAndFile() throws IOException {
    Path templates = folder.resolve("egne");
    copy(Path.of("templates"), templates);
    Path card = templates.resolve("site/parts/card.peb");
    Files.writeString(card, Files.readString(card).replace("card.title.text", "card.titel.text"));
    TinySite tiny = TinySite.in(folder.resolve("sted"), TinySite.activity("suppe", WEEKLY));

    TemplateException e =
        assertThrows(TemplateException.class, () -> Published.with(tiny, templates));

    assertEquals("Card has no \"titel\"", e.reason());
    assertTrue(e.position().toString().endsWith("egne/site/parts/card.peb:4"), e.getMessage());
    assertTrue(e.chain().size() >= 2, e.getMessage());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Test
  void everyIconAndSignIsInItsSprite() {
    Published site = publish(TinySite.activity("suppe", WEEKLY));
    Pattern use = Pattern.compile("<use href=\"/([^\"#]+)#([^\"]+)\"");
    for (String name : site.names()) {
      Matcher used = use.matcher(name.endsWith(".html") ? site.text(name) : "");
      while (used.find()) {
        assertTrue(site.text(used.group(1)).contains("id=\"" + used.group(2) + "\""), used.group());
      }
    }
  }

  @Test
  void aSearchEngineIsToldHowToSearchAndAPhoneHowToKeepTheSite() {
    Published site = publish("");

    assertTrue(
        site.text("opensearch.xml")
            .contains("template=\"https://proeve.example.org/soeg/?q={searchTerms}\""));
    assertTrue(site.text("manifest.webmanifest").contains("\"start_url\" : \"/\""));
    assertTrue(site.names().contains("sw.js"), "the worker stands at the root");
  }

  @Test
  void aCategoryWithMoreThanAPageGoesOnWithLinksBothWays() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 130; i++) {
      many.append(TinySite.activity("suppe-" + i, WEEKLY));
    }
    Published site = publish(many.toString());

    Document first = page(site, "kategorier/mad/index.html");
    Document second = page(site, "kategorier/mad/2/index.html");

    assertEquals(120, first.select(".row").size());
    assertEquals(10, second.select(".row").size());
    assertEquals("/kategorier/mad/2/", first.select("link[rel=next]").attr("href"));
    assertEquals("/kategorier/mad/", second.select("link[rel=prev]").attr("href"));
    assertEquals(
        List.of("Side 1: Tirsdag", "Side 2: Tirsdag", "Find"),
        second.select("nav.jump[aria-label] a").eachText());
    assertEquals("/kategorier/mad/2/", second.select("nav.jump [aria-current=page]").attr("href"));
    assertTrue(first.select("link[rel=prev]").isEmpty());
    assertTrue(second.select("link[rel=next]").isEmpty());
  }
}
