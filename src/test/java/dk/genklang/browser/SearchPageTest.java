package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Searching the demo without eyes and without a mouse. */
@InBrowser
class SearchPageTest {
  private static final String DONE = "!document.querySelector('[data-results]').hidden";

  /** What the page looks like after an address, and what must be there then. */
  private static final Map<String, String> STATES =
      Map.of(
          "/soeg/?q=gratis+motion+tirsdag", "document.querySelector('[data-asked] button')",
          "/soeg/?q=kajak+lyngvang+mandag", "!document.querySelector('[data-near]').hidden",
          "/soeg/?q=brigde", "!document.querySelector('[data-corrected]').hidden",
          "/soeg/?q=kajak&area=lyngvang&neighbours=yes",
              "!document.querySelector('[data-zero]').hidden",
          "/ar/soeg/?q=kaffe", "document.documentElement.dir === 'rtl'");

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @Test
  void whatCanBeShownIsAccessibleInLightAndDarkOnPhoneAndDesktop() {
    List<String> faults = new ArrayList<>();
    for (boolean dark : new boolean[] {false, true}) {
      browser.screen(dark ? 1280 : 320, 800, dark);
      STATES.forEach(
          (path, shown) -> {
            browser.go(DemoSite.url(path)).until(DONE).until(shown);
            browser.axe().forEach(fault -> faults.add(path + (dark ? " dark " : " ") + fault));
            if (overflows()) {
              faults.add(path + " scrolls sideways");
            }
          });
    }
    browser.screen(320, 800, false).go(DemoSite.url("/soeg/?q=kaffe")).until(DONE);
    browser.find(".filters__open").click();
    browser.until("document.querySelector('#filters').matches(':popover-open')");
    browser.run(
        "document.querySelectorAll('#filters details').forEach((group) => { group.open = true; })");
    browser.axe().forEach(fault -> faults.add("filters " + fault));
    assertEquals(List.of(), faults);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aLongWaitAndAFailureAreSaidInWords() {
    String said = "document.querySelector('[data-progress]').textContent";
    browser.screen(320, 800, false).go(DemoSite.url("/soeg/"));
    browser.until("!document.querySelector('.facets')");
    browser.run(
        "window.fetch = () => new Promise((done, fail) => { window.fail = fail; });"
            + "document.querySelector('#q').focus()");
    browser.find("#q").sendKeys("kaffe");
    browser.until(said + " === 'Søger …'");
    assertEquals(List.of(), browser.axe());
    browser.run("window.fail(new Error('no line'))");
    browser.until(said + ".startsWith('Søgningen kunne ikke hentes')");
    assertTrue(browser.find("[data-browse]").isDisplayed());
    browser.find("#q").sendKeys(Keys.CONTROL + "a", Keys.DELETE);
    browser.until(said + " === ''");
    assertTrue(browser.complaints().stream().allMatch(line -> line.contains("no line")));
  }

  @Test
  void hoursReadFromTheLeftInArabicToo() {
    browser.screen(1280, 800, false).go(DemoSite.url("/ar/soeg/?q=kaffe")).until(DONE);
    assertEquals(
        List.of(),
        browser.run(
            "return [...document.querySelectorAll('[data-hits] .fringe b')]"
                + ".filter((b) => b.textContent.includes('–')"
                + " && getComputedStyle(b).direction !== 'ltr').map((b) => b.textContent)"));
    assertTrue(browser.all("[data-hits] .fringe b.nw").size() > 3);
  }

  private static boolean overflows() {
    return Boolean.TRUE.equals(
        browser.run(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  @Test
  void oneSearchesNarrowsDownAndLoosensAgainWithKeysAlone() {
    browser.screen(1280, 800, false).go(DemoSite.url("/soeg/"));
    browser.run("document.querySelector('#q').focus()");
    press("kaffe", Keys.ENTER);
    browser.until("document.activeElement.id === 'found'");

    browser.run("document.querySelector('#filters summary').focus()");
    press(Keys.ENTER);
    browser.until("!document.querySelector('#filters details').open");
    press(Keys.SPACE);
    browser.until("document.querySelector('#filters details').open");
    browser.until(
        "document.querySelector('input[value=monday]').closest('label').textContent.match(/[1-9]/)");
    press(Keys.TAB);
    assertEquals("monday", browser.run("return document.activeElement.value"));
    press(Keys.SPACE);
    browser.until("location.search === '?q=kaffe&weekday=monday'");

    browser.until("document.querySelector('[data-asked] button')");
    browser.run("document.querySelector('[data-asked] button').focus()");
    press(Keys.ENTER);
    browser.until("location.search === '?q=kaffe' && document.activeElement.id === 'found'");
    assertTrue(browser.all("[data-hits] > li").size() > 1);
  }

  @Test
  void theFieldInTheHeadIsAComboboxForKeysAndEars() {
    browser.screen(1280, 800, false).go(DemoSite.url("/aktiviteter/"));
    browser.run("document.querySelector('input[data-suggest]').focus()");
    press("stri");
    browser.until("document.querySelector('#suggestions [role=option]')");
    assertEquals("combobox true suggestions", said("role", "aria-expanded", "aria-controls"));
    press(Keys.ARROW_UP);
    String last = "suggestions-" + (browser.all("#suggestions [role=option]").size() - 1);
    assertEquals(last, said("aria-activedescendant"));
    press(Keys.ARROW_DOWN);
    assertEquals("null", said("aria-activedescendant"));
    press(Keys.ARROW_DOWN);
    assertEquals("suggestions-0", said("aria-activedescendant"));
    assertEquals(1, browser.all("#suggestions [aria-selected=true]").size());
    press(Keys.ESCAPE);
    assertEquals("false null", said("aria-expanded", "aria-activedescendant"));
    assertEquals("stri", browser.run("return document.activeElement.value"));
    press(Keys.ENTER);
    browser.until("location.pathname === '/soeg/' && location.search === '?q=stri'");
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  /** What the field with the focus says of itself. */
  private static String said(String... attributes) {
    return (String)
        browser.run(
            "return arguments[0].map((name) => String(document.activeElement.getAttribute(name)))"
                + ".join(' ')",
            List.of(attributes));
  }
}
