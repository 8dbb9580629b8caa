package dk.genklang.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.testing.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapTest {
  private static final Pattern LOC = Pattern.compile("<loc>https://proeve.example.org(.*)</loc>");

  private static final String ENGLISH =
      """
      -- site-config.yml --
      title: Prøven
      municipality: Prøve Kommune
      base-url: https://proeve.example.org/by/
      languages: [da, en]
      """;

  @TempDir private Path folder;

  @Test
  void everyPageIsListedOnce() {
    String page =
        """
        -- content/pages/tilgaengelighed.md --
        ---
        title: Tilgængelighed
        summary: Sådan kan alle bruge siden her.
        areas: all
        verified: 2026-11-01
        ---
        """;
    String files =
        page + TinySite.activity("krolf", "") + TinySite.activity("gammel", "status: ended");
    assertEquals(
        List.of(
            "/",
            "/aktiviteter/",
            "/aktiviteter/krolf/",
            "/tilgaengelighed/",
            "/kontakter/",
            "/kontakter/brobygger/",
            "/omraader/",
            "/omraader/byen/",
            "/omraader/landet/",
            "/kategorier/",
            "/kategorier/mad/",
            "/kategorier/spil/",
            "/kalender/",
            "/kort/",
            "/soeg/",
            "/print/"),
        locations(write(files).get("sitemap.xml")));
  }

  @Test
  void aPageSaysWhenItWasVerified() {
    String sitemap = write(TinySite.activity("krolf", "")).get("sitemap.xml");
    assertTrue(
        sitemap.contains(
            """
            <url>
            <loc>https://proeve.example.org/aktiviteter/krolf/</loc>
            <lastmod>2026-10-01</lastmod>
            </url>
            """),
        sitemap);
    assertFalse(sitemap.contains("xhtml"), sitemap);
  }

  @Test
  void aPageNamesItselfInOtherLanguages() {
    String sitemap = write(ENGLISH + TinySite.activity("krolf", "")).get("sitemap.xml");
    String alternates =
        """
        <lastmod>2026-10-01</lastmod>
        <xhtml:link rel="alternate" hreflang="da" href="https://proeve.example.org/by/aktiviteter/krolf/"/>
        <xhtml:link rel="alternate" hreflang="en" href="https://proeve.example.org/by/en/aktiviteter/krolf/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://proeve.example.org/by/aktiviteter/krolf/"/>
        </url>
        """;
    for (String path : List.of("/by/aktiviteter/krolf/", "/by/en/aktiviteter/krolf/")) {
      String url = "<url>\n<loc>https://proeve.example.org" + path + "</loc>\n" + alternates;
      assertTrue(sitemap.contains(url), sitemap);
    }
  }

  @Test
  void aSiteOfManyPagesHasSeveralFiles() {
    Map<String, byte[]> files = new TreeMap<>();
    Catalog catalog = TinySite.in(folder, ENGLISH.replace("/by/", "/")).catalog();
    new Sitemap(catalog, new Routes(catalog.config().baseUrl(), "da"), 15).write(files::put);
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://proeve.example.org/sitemap-1.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://proeve.example.org/sitemap-2.xml</loc>
        </sitemap>
        </sitemapindex>
        """,
        text(files.get("sitemap.xml")));
    assertEquals(14, locations(text(files.get("sitemap-1.xml"))).size());
    assertEquals(14, locations(text(files.get("sitemap-2.xml"))).size());
  }

  @Test
  void robotsFindTheSitemap() {
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: https://proeve.example.org/by/sitemap.xml\n",
        write(ENGLISH).get("robots.txt"));
  }

  private Map<String, String> write(String content) {
    Catalog catalog = TinySite.in(folder, content).catalog();
    Map<String, String> files = new TreeMap<>();
    new Feeds(catalog, new Routes(catalog.config().baseUrl(), catalog.config().language()))
        .write((file, bytes) -> files.put(file, text(bytes)));
    return files;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> locations(String sitemap) {
    return LOC.matcher(sitemap).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
