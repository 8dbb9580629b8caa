package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The site without a mouse, and what the browser asks for meanwhile. */
@InBrowser
class KeyboardTest {
  private static final String SUPPER = "/aktiviteter/suppe-og-rugbroed-ved-langbordet/";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static Object focus(String property) {
    return browser.run("return document.activeElement?." + property);
  }

  @Test
  void theFirstKeyOffersToSkipToTheContent() {
    browser.screen(1280, 800, false).go(DemoSite.url("/"));
    press(Keys.TAB);
    assertEquals("#indhold", focus("getAttribute('href')"));
    press(Keys.ENTER);
    browser.until("location.hash === '#indhold' && document.activeElement.id === 'indhold'");
  }

  @Test
  void theMenuOpensAndClosesAndGivesTheFocusBack() {
    browser.screen(360, 740, false).go(DemoSite.url(SUPPER));
    browser.run("document.querySelector('.top__menu').focus()");
    press(Keys.ENTER);
    browser.until("document.querySelector('#menu').matches(':popover-open')");
    assertEquals(List.of(), browser.axe());
    press(Keys.TAB);
    assertTrue((Boolean) focus("closest('#menu') !== null"), "the focus goes into the menu");
    press(Keys.ESCAPE);
    browser.until("!document.querySelector('#menu').matches(':popover-open')");
    assertTrue((Boolean) focus("classList.contains('top__menu')"), "the focus comes back");
  }

  @Test
  void oneSearchesAndSavesWithKeysAlone() {
    browser.screen(1280, 800, false).go(DemoSite.url("/soeg/"));
    browser.run("document.querySelector('main input[type=search]').focus()");
    press("krolf", Keys.ENTER);
    browser.until("document.querySelector('[data-hits] h3')");
    assertEquals(List.of(), browser.axe());

    browser.go(DemoSite.url(SUPPER));
    browser.run("document.querySelector('main [data-save]').focus()");
    press(Keys.SPACE);
    browser.until("document.querySelector('main [data-save][aria-pressed=true]')");
    browser.go(DemoSite.url("/min-liste/"));
    browser.until("document.querySelector('main').textContent.includes('langbordet')");
    assertEquals(List.of(), browser.axe());
  }

  @Test
  void nothingIsAskedOfAnybodyElse() {
    browser.screen(1280, 800, false);
    for (String path : List.of("/", SUPPER, "/soeg/?q=suppe", "/kort/", "/kalender/", "/ar/")) {
      browser.go(DemoSite.url(path)).until("document.readyState === 'complete'");
      Object asked =
          browser.run(
              "return performance.getEntriesByType('resource').map((entry) => entry.name)"
                  + ".filter((name) => !name.startsWith(location.origin + '/'))");
      assertEquals(List.of(), asked, path);
    }
    assertEquals(List.of(), browser.complaints());
  }
}
