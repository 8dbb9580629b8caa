package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A telephone on the bus: what was read and what is on the list is there without a connection. */
@InBrowser
class OfflineTest {
  private static final String SUPPER = "/aktiviteter/suppe-og-rugbroed-ved-langbordet/";

  @Test
  void withoutAConnectionThereAreTheListTheVisitedPagesAndTheSearch(Browser browser)
      throws Exception {
    ServedSite server = ServedSite.of(DemoSite.folder());
    String site = server.url("");
    browser.screen(390, 800, false).go(site + "/soeg/");
    browser.until("navigator.serviceWorker.controller");
    browser.go(site + "/soeg/");
    browser.run(
        "window.kept = false; (async () => { for (;;) {"
            + " if (await caches.match('/search/manifest.json')) { window.kept = true; return; }"
            + " await new Promise((r) => setTimeout(r, 50)); } })()");
    browser.until("window.kept");
    browser.go(site + SUPPER);
    browser.run("document.querySelector('[data-save]').click()");
    server.close();

    browser.go(site + SUPPER);
    assertEquals("Suppe og rugbrød ved langbordet", browser.find("h1").getText());
    assertTrue(
        (Boolean)
            browser.run("return getComputedStyle(document.body).fontFamily.includes('Atkinson')"),
        "styled");
    browser.go(site + "/min-liste/");
    browser.until("document.body.textContent.includes('Suppe og rugbrød ved langbordet')");
    browser.go(site + "/soeg/?q=krolf");
    browser.until("document.querySelector('[data-hits] h3')");
    assertEquals(
        "Krolf på plænen", browser.find("[data-hits] h3").getText(), "found in the index kept");
    browser.go(site + "/kalender/");
    assertEquals("Der er ingen forbindelse lige nu", browser.find("h1").getText());
    browser.go(site + "/ar/aktiviteter/kvindecafe/");
    assertEquals("لا يوجد اتصال الآن", browser.find("h1").getText());
    assertEquals(List.of(), browser.axe());
  }
}
