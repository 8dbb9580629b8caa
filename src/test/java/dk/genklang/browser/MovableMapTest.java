package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.cli.Run;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The map that can be moved: what it fetches and when, and that everybody can use it. */
@InBrowser
class MovableMapTest {
  private static final String HOST = "https://tiles.example.org";
  private static final String SITE =
      """
      -- + site-config.yml --
      languages: [da, ar]
      map:
        tiles: "https://tiles.example.org/{z}/{x}/{y}.png"
        attribution: © 1 < 2 "Kommune" & venner
      -- content/areas.yml --
      - {id: byen, name: Byen, bridge_builder: brobygger, neighbours: [landet], center: {lat: 56.90, lon: 11.30}}
      - {id: landet, name: Landet, bridge_builder: brobygger, neighbours: [byen], center: {lat: 56.95, lon: 11.36}}
      """
          + place("anker", "Anker & <b>Bo</b>", "location: {lat: 56.9, lon: 11.3}")
          + place("bageren", "Bageren", "location: {lat: 56.90001, lon: 11.30001}")
          + place("cafeen", "Caféen", "location: {lat: 56.93, lon: 11.35}")
          + place("hemmeligt", "Krisen", "location: {lat: 56.123, lon: 11.321}\nhide_address: yes");

  @TempDir private static Path folder;
  private static TileServer tiles;
  private static ServedSite site;
  private static Browser browser;

  private static String place(String id, String title, String more) {
    return """
        -- content/places/%s.md --
        ---
        title: '%s'
        summary: Her er der kaffe på kanden hver dag.
        areas: [byen]
        verified: 2026-10-01
        address: {street: Gaden 1, postcode: "0100", city: Byen}
        transport: Bus 1 til døren.
        accessibility: {step-free-entrance: yes, accessible-toilet: no, accessible-parking: no, lift: no, hearing-loop: no, seating: yes}
        %s
        ---
        """
        .formatted(id, title, more);
  }

  /** Pictures must come over https: the pages get the address of the server beside this test. */
  @BeforeAll
  static void publishes(Browser shared) throws Exception {
    browser = shared;
    tiles = new TileServer();
    TinySite.in(folder, SITE);
    Run run = Run.in(folder, "build", "--output", "public", "--no-print", "-q");
    assertEquals(0, run.exit(), run.err() + run.out());
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(folder.resolve("public"))) {
      pages = walk.filter(file -> file.endsWith("index.html")).toList();
    }
    for (Path page : pages) {
      Files.writeString(page, Files.readString(page).replace(HOST, tiles.origin()));
    }
    site = ServedSite.of(folder.resolve("public"));
  }

  @AfterAll
  static void close() {
    site.close();
    tiles.close();
  }

  private static void show(String path, int width, boolean dark) {
    browser.screen(width, 900, dark).go(site.url(path));
    browser.until("!document.querySelector('[data-do=open]').disabled");
  }

  private static void open() {
    browser.find("[data-do=open]").click();
    browser.until("document.querySelectorAll('.leaflet-tile-loaded').length > 3");
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static String focused() {
    return (String)
        browser.run(
            "const at = document.activeElement;"
                + " return at.dataset.do ?? at.getAttribute('aria-label') ?? at.textContent");
  }

  @Test
  void nothingOfItIsFetchedBeforeSomebodyAsksForIt() throws IOException {
    browser.forget();
    show("/kort/", 1280, false);
    String worker = Files.readString(folder.resolve("public/sw.js"));
    int before = tiles.asked().size();
    String fetched =
        "return performance.getEntriesByType('resource').map((it) => it.name)"
            + ".filter((name) => name.includes('leaflet') || !name.startsWith(location.origin))";

    assertEquals(List.of(), browser.run(fetched));
    assertTrue(worker.contains("/js/site.js") && !worker.contains("/map/"), worker);
    assertEquals(before, tiles.asked().size());

    open();
    assertTrue(tiles.asked().size() > before);
    assertTrue(tiles.asked().stream().allMatch(path -> path.matches("/\\d+/\\d+/\\d+\\.png")));
    assertEquals(
        2L,
        browser.run(
            "return performance.getEntriesByType('resource').filter((it) =>"
                + " it.name.includes('/map/leaflet.') && it.name.startsWith(location.origin)).length"));
    assertEquals(
        List.of(tiles.origin()),
        browser.run(
            "return [...new Set(performance.getEntriesByType('resource')"
                + ".map((it) => new URL(it.name).origin))].filter((it) => it !== location.origin)"));
    assertEquals(List.of(), browser.complaints(), "nothing that the policy refuses");
  }

  @ParameterizedTest
  @CsvSource({"/kort/, 320, false", "/kort/byen/, 1280, true", "/ar/kort/, 320, true"})
  void everybodyCanUseIt(String path, int width, boolean dark) {
    show(path, width, dark);
    open();
    assertEquals(List.of(), browser.axe());
    browser.run("document.querySelector('.movable__pin').click()");
    browser.until("document.querySelector('.movable__place')");
    assertEquals(List.of(), browser.axe());
    assertEquals(
        0L,
        browser.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    // Three of four: the fourth keeps its address back.
    assertEquals(3, browser.all(".movable__pin").size());
    assertEquals(0L, browser.run(OVERLAPPING));
    browser.run("document.querySelector('[data-do=out]').click()");
    browser.run("document.querySelector('[data-do=in]').click()");
    browser.run("document.querySelector('[data-do=in]').click()");
    browser.until("document.querySelectorAll('.leaflet-tile-loaded').length > 3");
    assertEquals(List.of(), browser.complaints(), "pictures are let go of without a violation");
  }

  private static final String OVERLAPPING =
      """
      const pins = [...document.querySelectorAll('.movable__pin')].map((it) => it.getBoundingClientRect());
      return pins.filter((one, i) => pins.some((other, j) => i < j
          && Math.hypot(one.x - other.x, one.y - other.y) < 40)).length;
      """;

  @Test
  void itIsWalkedThroughWithKeysAlone() {
    show("/kort/byen/", 1280, false);
    browser.run("document.querySelector('[data-do=open]').focus()");
    press(Keys.ENTER);
    browser.until("document.querySelectorAll('.leaflet-tile-loaded').length > 3");
    assertEquals("Kort, du kan flytte rundt på: Kort over Byen", focused());
    press(Keys.TAB);
    assertEquals("1: Anker & <b>Bo</b>", focused());
    press(Keys.ENTER);
    browser.until("document.querySelector('.movable__place')");
    assertEquals("1: Anker & <b>Bo</b>", focused());
    assertEquals("/moedesteder/anker/", browser.run("return document.activeElement.pathname"));
    press(Keys.TAB);
    assertEquals("Luk", focused());
    press(Keys.ESCAPE);
    assertEquals(0, browser.all(".movable__place").size());
    assertEquals("movable__pin", browser.run("return document.activeElement.className"));
    press(Keys.TAB);
    assertEquals("2: Bageren", focused());
    press(" ");
    browser.until("document.querySelector('.movable__place')");
    press(Keys.TAB, Keys.ENTER);
    assertEquals("2: Bageren", focused());
    assertEquals("movable__pin", browser.run("return document.activeElement.className"));
    press(Keys.TAB, Keys.TAB);
    assertEquals("in", focused());
    String before = at();
    press(Keys.TAB, Keys.TAB, Keys.ENTER);
    browser.until("'%s' !== (%s)".formatted(before, AT));
    press(Keys.ESCAPE);
    assertEquals("open", focused());
    assertFalse(browser.find("[data-opened]").isDisplayed());
    assertTrue(browser.find(".map").isDisplayed());
  }

  private static final String AT =
      "document.querySelector('.leaflet-map-pane').getAttribute('style')";

  private static String at() {
    return (String) browser.run("return " + AT);
  }

  @Test
  void onPaperAndWithoutScriptsThereIsTheDrawnMap() {
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", off(true));
    browser.go(site.url("/kort/byen/"));
    assertTrue(browser.find(".map").isDisplayed());
    assertFalse(browser.find(".movable").isDisplayed());
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", off(false));

    show("/kort/byen/", 1280, false);
    open();
    assertFalse(browser.find(".map").isDisplayed());
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertTrue(browser.find(".map").isDisplayed());
    assertFalse(browser.find(".movable").isDisplayed());
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  private static Map<String, Object> off(boolean value) {
    return Map.of("value", value);
  }

  @Test
  void whoseMapItIsIsShownAsItIsWritten() {
    show("/ar/kort/", 1280, false);
    open();
    assertEquals("© 1 < 2 \"Kommune\" & venner", browser.find(".movable__by").getText());
    assertEquals("da", browser.find(".movable__by").getAttribute("lang"));
    assertEquals(
        0, browser.all(".movable__by *, .leaflet-control, .movable img:not(.leaflet-tile)").size());
  }

  @Test
  void withoutAConnectionThePageSaysSo() throws Exception {
    ServedSite lost = ServedSite.of(folder.resolve("public"));
    browser.screen(1280, 900, false).go(lost.url("/kort/"));
    browser.until("!document.querySelector('[data-do=open]').disabled");
    lost.close();

    browser.find("[data-do=open]").click();
    browser.until("document.querySelector('[data-told]').textContent");
    assertEquals(
        "Kortet kunne ikke hentes. Prøv igen om lidt.", browser.find("[data-told]").getText());
    assertTrue(browser.find(".map").isDisplayed());
    assertTrue(browser.find("[data-do=open]").isDisplayed());
    browser.leave();
  }
}
