package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.browser.Browser;
import dk.genklang.browser.InBrowser;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.catalog.Routes;
import dk.genklang.picture.Pictures;
import dk.genklang.publish.Sink;
import dk.genklang.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search page of the sample, as a person meets it. */
@InBrowser
class SearchInBrowserTest {
  /** Bytes on the way; of the 120 kB that a first answer may take of 10,000 entries. */
  private static final long SCRIPTS = 48_000;

  private static final long DATA = 24_000;

  private static final String DONE = "!document.querySelector('[data-results]').hidden";

  private static final String TUESDAY_NUMBER =
      "document.querySelector('input[value=tuesday]').closest('label')"
          + ".querySelector('[data-number]').textContent";

  /** Types one query after the other, and notes what is shown for each. */
  private static final String ASK_ALL =
      """
      const results = document.querySelector('[data-results]');
      const shown = [];
      const ask = async (queries) => {
        for (const query of queries) {
          document.querySelector('#q').value = query;
          document.querySelector('#search').requestSubmit();
          while (results.getAttribute('aria-busy')) {
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          const cards = results.querySelectorAll('[data-hits] article, [data-near-hits] article');
          shown.push([...cards].map((card) => card.dataset.ref).join(' '));
        }
        globalThis.shown = shown;
      };
      ask(arguments[0]);
      """;

  @TempDir private static Path folder;
  private static SiteServer server;
  private static SearchEngine engine;
  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) throws IOException {
    browser = shared;
    server = new SiteServer();
    Path published = folder.resolve("site");
    Sink disk = SampleSite.files(published);
    Sink both =
        (file, bytes) -> {
          disk.put(file, bytes);
          server.put(file, bytes);
        };
    Catalog catalog = SampleSite.catalog(folder);
    SampleSite.index(catalog, folder.resolve("cache")).write(both);
    new Site(
            catalog,
            new Routes(catalog.config().baseUrl(), "da"),
            Path.of("templates"),
            new Pictures(SampleSite.resource("content").resolve("media"), folder.resolve("cache")),
            Optional.empty())
        .write(both);
    engine = SearchEngine.open(published);
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      engine.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void givesTheSameResultsAsTheCommandInTheSameOrder() throws IOException {
    List<String> queries = fiftyQueries();
    browser.go(server.url("/soeg/")).run(ASK_ALL, queries);
    browser.until("globalThis.shown?.length === " + queries.size());
    Object shown = browser.run("return globalThis.shown");
    assertEquals(queries.stream().map(SearchInBrowserTest::command).toList(), shown);
    List<String> filtered =
        engine.search("kaffe", Map.of(Facet.WEEKDAY, Set.of("tuesday")), 20).stream()
            .map(Hit::ref)
            .toList();
    assertEquals(filtered, shown("?q=kaffe&weekday=tuesday"));
    assertEquals(List.of(), browser.complaints());
  }

  private static String command(String query) {
    return engine.search(query, Map.of(), 20).stream()
        .map(Hit::ref)
        .collect(Collectors.joining(" "));
  }

  /** What people asked, and ways to ask it that are understood in other ways. */
  private static List<String> fiftyQueries() throws IOException {
    List<String> queries =
        new ArrayList<>(
            List.of(
                "hav have haven",
                "brigde",
                "besogsven til min far",
                "norreby spisning",
                "tsrik",
                "str",
                "fælles spis",
                "e-mail: x",
                "gratis nørreby",
                "qwxz",
                "gature",
                "brobyger",
                "motion for mænd i ålsted",
                "tirsdag formiddag",
                "kaffe kaffe",
                "samtale kort",
                "Ø",
                "spisnin",
                "krolf petanque banko strik",
                "seniorerne"));
    Files.readAllLines(SampleSite.resource("queries.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", 2)[0])
        .forEach(queries::add);
    assertEquals(50, queries.size());
    return queries;
  }

  @Test
  void theFirstAnswerIsLightWithAllItsScripts() {
    browser.screen(360, 740, false).go("about:blank");
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Storage.clearDataForOrigin", Map.of("origin", server.url(""), "storageTypes", "all"));
    server.put("sw.js", new byte[0]); // The real one fetches for later what no answer waits for.
    server.forget();
    browser.go(server.url("/soeg/?q=strik")).until(DONE);
    Map<String, Long> asked = server.asked();
    browser.screen(1280, 900, false);
    long scripts = weight(asked, file -> file.endsWith(".js"));
    long data = weight(asked, file -> file.endsWith(".json"));
    assertTrue(asked.keySet().stream().anyMatch(file -> file.endsWith("/worker.js")));
    assertTrue(asked.keySet().stream().anyMatch(file -> file.contains("/cards-")));
    assertTrue(asked.keySet().stream().noneMatch(file -> file.contains("/facets-")), "no counts");
    assertTrue(scripts < SCRIPTS, scripts + " bytes of scripts: " + asked);
    assertTrue(data < DATA, data + " bytes of data: " + asked);
  }

  private static long weight(Map<String, Long> asked, Predicate<String> which) {
    return asked.entrySet().stream()
        .filter(file -> which.test(file.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void whatIsUnderstoodIsAChipThatOneCanTakeAway() {
    browser.go(server.url("/soeg/?q=gratis+n%C3%B8rreby")).until(DONE);
    assertEquals(
        List.of("Nørreby", "Gratis"),
        browser.all("[data-asked] [data-label]").stream()
            .map(WebElement::getText)
            .sorted(Comparator.reverseOrder())
            .toList());
    assertTrue(browser.find("input[name=price][value=free]").isSelected());
    browser.find("input[name=price][value=free]").click();
    browser.until("location.search === '?q=n%C3%B8rreby'");
    browser.until("document.querySelectorAll('[data-asked] button').length === 1");
    browser.find("[data-asked] button").sendKeys(Keys.ENTER);
    browser.until("location.search === '' && document.querySelector('[data-asked]').hidden");
    browser.driver().navigate().back();
    browser.until("document.querySelector('#q').value === 'nørreby'");
  }

  @Test
  void saysWhatAMisspeltWordWasTakenForAndMarksIt() {
    browser.go(server.url("/soeg/?q=brigde")).until(DONE);
    assertEquals("Viser resultater for »bridge«", browser.find("[data-corrected]").getText());
    assertEquals("bridge", browser.find("[data-hits] mark").getText());
  }

  @Test
  void whatComesCloseStandsBelowItsOwnHeading() {
    browser.go(server.url("/soeg/?q=krolf+s%C3%B8ndag")).until(DONE);
    assertTrue(browser.find("[data-near-none]").isDisplayed());
    browser.until("document.querySelector('[data-near-hits] [data-ref=\"activity/krolf\"]')");
  }

  @Test
  void theHeaderOfEveryPageSuggestsWhileOneTypes() {
    browser.go(server.url("/aktiviteter/krolf/"));
    browser.find("input[data-suggest]").sendKeys("petan");
    browser.until("document.querySelector('#suggestions [role=option]')");
    browser.find("input[data-suggest]").sendKeys(Keys.ARROW_DOWN);
    browser.until(
        "document.activeElement.getAttribute('aria-activedescendant') === 'suggestions-0'");
    browser.find("input[data-suggest]").sendKeys(Keys.ESCAPE);
    browser.until("document.querySelector('#suggestions').hidden");
    browser.find("input[data-suggest]").sendKeys(Keys.ARROW_DOWN);
    browser.until("!document.querySelector('#suggestions').hidden");
    browser.find("input[data-suggest]").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.until("location.pathname === '/aktiviteter/petanque/'");
    browser.find("input[data-suggest]").sendKeys("krolf");
    browser.until("document.querySelector('#suggestions [role=option]')");
    // Axe takes what lies below the open list for text upon it: only the list is asked about.
    assertEquals(
        List.of(), browser.axe().stream().filter(found -> found.contains("suggest")).toList());
  }

  @Test
  void resultsComeWhileOneTypesAndTheAddressFollows() {
    browser.go(server.url("/soeg/"));
    browser.find("#q").sendKeys("krol");
    browser.until("document.querySelector('[data-hits] [data-ref=\"activity/krolf\"]')");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/soeg/?q=krol"));
    browser.until("document.querySelector('[data-status]').textContent.includes('1 ting')");
    browser.find("#q").sendKeys("f", Keys.ENTER);
    browser.until("document.activeElement.id === 'found'");
  }

  @Test
  void aFilterIsInTheAddressAndBackTakesItAway() {
    browser.go(server.url("/soeg/?q=kaffe")).until(DONE);
    WebElement tuesday = browser.find("input[value=tuesday]");
    int all = browser.all("[data-hits] > li").size();
    browser.run("arguments[0].scrollIntoView()", tuesday); // its number comes when it is in sight
    browser.until(TUESDAY_NUMBER + " === '2'");
    tuesday.click();
    browser.until("location.search === '?q=kaffe&weekday=tuesday'");
    browser.until("document.querySelectorAll('[data-hits] > li').length === 2");
    browser.driver().navigate().back();
    browser.until("location.search === '?q=kaffe'");
    browser.until("document.querySelectorAll('[data-hits] > li').length === " + all);
    assertFalse(tuesday.isSelected());
  }

  @Test
  void whereNothingIsFoundThereIsSomebodyToRing() {
    browser.go(server.url("/soeg/?q=krolf&area=noerreby")).until(DONE);
    assertEquals("Det er her ikke endnu", browser.find("#found").getText());
    assertEquals(
        "tel:00000001", browser.find("[data-people] a[href^=tel]").getDomAttribute("href"));
    browser.find("[data-ways] a").click();
    browser.until("document.querySelector('[data-hits] [data-ref=\"activity/krolf\"]')");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/soeg/?q=krolf"));
  }

  @Test
  void everybodyCanUseIt() {
    for (boolean dark : List.of(false, true)) {
      browser.screen(1280, 900, dark);
      for (String asked : List.of("", "?q=strik", "?q=krolf&area=noerreby")) {
        browser.go(server.url("/soeg/" + asked));
        if (!asked.isEmpty()) {
          browser.until(DONE);
        }
        assertEquals(List.of(), browser.axe(), asked);
      }
    }
    browser.screen(360, 740, false).go(server.url("/soeg/?q=strik")).until(DONE);
    assertEquals(List.of(), browser.axe());
    assertEquals(
        true, browser.run("return document.documentElement.scrollWidth <= window.innerWidth"));
    browser.find(".filters__open").click();
    browser.until("document.querySelector('#filters').matches(':popover-open')");
    assertEquals(List.of(), browser.axe());
    browser.screen(1280, 900, false);
  }

  private static List<String> shown(String address) {
    browser.go(server.url("/soeg/" + address)).until(DONE);
    return browser.all("[data-hits] article, [data-near-hits] article").stream()
        .map(card -> card.getDomAttribute("data-ref"))
        .toList();
  }
}
