package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tools of the ABC toolbox on the screen. */
@InBrowser
class ToolsTest {
  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @Test
  void everyCardIsDrawnOnceBeforeAnyComesAgain() {
    browser
        .screen(360, 800, false)
        .go(DemoSite.url("/vaerktoejer/samtalekort/"))
        .until("!document.querySelector('[data-draw]').hidden");
    assertFalse(browser.find(".deck").isDisplayed());
    Set<String> drawn = new HashSet<>();
    int cards = browser.all(".deck > li").size();
    for (int i = 0; i < cards; i++) {
      browser.run("document.querySelector('[data-do=next]').click()");
      drawn.add(browser.find("[data-card]").getText());
    }
    assertEquals(cards, drawn.size());
    assertEquals(cards + " / " + cards, browser.find("[data-drawn]").getText());
    String last = browser.find("[data-card]").getText();
    browser.run("document.querySelector('[data-do=back]').click()");
    assertFalse(browser.find("[data-card]").getText().equals(last));
    assertEquals(List.of(), browser.axe());
  }

  @Test
  void whatIsTickedIsStillTickedTheNextTime() {
    String list = DemoSite.url("/vaerktoejer/den-gode-velkomst/");
    browser.screen(360, 800, true).go(list).find(".tick:first-child").click();
    browser.until("!document.querySelector('[data-again]').hidden");
    browser.go(list).until("!document.querySelector('[data-again]').hidden");
    assertTrue(browser.find(".tick input").isSelected());
    browser.find("[data-again]").click();
    assertFalse(browser.find(".tick input").isSelected());
    assertEquals(List.of(), browser.axe());
  }

  @Test
  void aFormIsWrittenInAndForgotten() {
    String form = DemoSite.url("/vaerktoejer/styrk-din-mentale-sundhed/");
    browser.screen(360, 800, false).go(form).find(".sheetform textarea").sendKeys("Gå tur");
    assertEquals(List.of(), browser.axe());
    browser.go(DemoSite.url("/")).go(form);
    assertEquals("", browser.find(".sheetform textarea").getAttribute("value"));
  }
}
