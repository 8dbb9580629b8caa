package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they are once somebody has opened, saved, moved, narrowed and sent something. */
@InBrowser
class AfterUseTest {
  private static Browser browser;

  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @CsvSource({"'', 360, false", "/ar, 1280, true", "/en, 320, true"})
  void whatComesOfUsingAPageIsAccessibleToo(String language, int width, boolean dark) {
    browser.leave().screen(width, 800, dark).go(DemoSite.url("/404.html"));
    browser.run("localStorage.clear()");

    go(language + "/");
    if (width < 1000) {
      click(".top__menu").until("document.querySelector('#menu').matches(':popover-open')");
      look("the open menu");
    }

    for (String page :
        List.of(
            "/moedesteder/lyngvang-forsamlingshus/",
            "/aktiviteter/kvindecafe/",
            "/kontakter/brobygger-lyngvang/")) {
      go(language + page);
      click("main [data-save]").until("document.querySelector('[data-save][aria-pressed=true]')");
    }
    look("something saved");

    go(language + "/min-liste/");
    browser.find(".mine textarea").sendKeys("Husk briller");
    click(".mine > li:nth-child(2) [data-up]");
    look("a list with a note, in another order");
    click(".mine [data-remove]").until("document.querySelectorAll('.mine > li').length === 2");
    look("a list with something taken off");
    click("[data-do=copy-text]");
    click("[data-do=clear]").until("document.querySelectorAll('.mine > li').length === 0");
    look("an emptied list");

    go(language + "/kalender/");
    browser.run(
        "const field = document.querySelector('[data-narrow] select'); field.selectedIndex = 1;"
            + " field.dispatchEvent(new Event('change', {bubbles: true}))");
    browser.until("document.querySelector('[data-narrowed]').textContent");
    look("a calendar narrowed down");

    go(language + "/aktiviteter/");
    browser.find("input[data-suggest]").sendKeys("ba");
    browser.until("document.querySelector('#suggestions [role=option]')");
    look("suggestions");

    assertEquals(List.of(), faults);
    assertEquals(List.of(), browser.complaints());
  }

  private void go(String path) {
    browser.go(DemoSite.url(path)).until("document.readyState === 'complete'");
    browser.until(
        "!document.querySelector('[data-my-list]') || document.querySelector('[data-ready]')");
  }

  private Browser click(String css) {
    browser.until("document.querySelector(\"" + css + "\")?.checkVisibility()");
    browser.find(css).click();
    return browser;
  }

  private void look(String what) {
    browser.axe().forEach(fault -> faults.add(what + ": " + fault));
    Object over =
        browser.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Long.valueOf(0).equals(over)) {
      faults.add(what + ": scrolls sideways by " + over);
    }
  }
}
