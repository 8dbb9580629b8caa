package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** From the first link of a page to its last with the tab key, and its filters on the way. */
@InBrowser
class KeyboardWalkTest {
  private static final int LONGEST = 400;

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static void chord(Keys held, CharSequence key) {
    new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  @ParameterizedTest
  @CsvSource({
    "/kalender/, 360, false",
    "/ar/kort/lyngvang/, 1280, true",
    "/moedesteder/lyngvang-forsamlingshus/, 1280, false"
  })
  void everyStopIsSeenAndUncoveredAndTheWalkHasAnEnd(String path, int width, boolean dark) {
    browser.screen(width, 800, dark).go(DemoSite.url(path));
    browser.until("document.readyState === 'complete'");
    List<Object> faults = new ArrayList<>();
    int stops = 0;
    browser.run("document.body.tabIndex = -1; document.body.focus()");
    for (boolean there = true; there && stops < LONGEST; stops++) {
      press(Keys.TAB);
      Map<?, ?> stop = (Map<?, ?>) browser.run(STOP);
      there = Boolean.TRUE.equals(stop.get("there"));
      if (there && !"".equals(stop.get("fault"))) {
        faults.add(stop.get("fault"));
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(stops > 20 && stops < LONGEST, stops + " stops");
  }

  /** Where the focus is; a fault when it cannot be seen, is covered, or comes a second time. */
  private static final String STOP =
      """
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement
          || element.dataset.walked) {
        return {there: false};
      }
      element.dataset.walked = 'yes';
      const box = element.getBoundingClientRect();
      const named = element.outerHTML.slice(0, 100);
      const svg = element instanceof SVGElement;
      const outlined = (one) => {
        const style = one && getComputedStyle(one);
        return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      };
      const ring = outlined(element) || outlined(element.closest('.row,.note'));
      const fault = (what) => ({there: true, fault: `${what}: ${named}`});
      if (!ring && !svg && !element.closest('.find')) return fault('no ring');
      if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) return fault('out of sight');
      const at = (x, y) => document.elementFromPoint(
          Math.min(Math.max(x, 1), innerWidth - 2), Math.min(Math.max(y, 1), innerHeight - 2));
      const inside = [...element.getClientRects()].some((part) => {
        const top = at(part.x + part.width / 2, part.y + part.height / 2);
        return top && (element.contains(top) || top.contains(element) && !svg);
      });
      return inside || svg ? {there: true, fault: ''} : fault('covered');
      """;

  @Test
  void theCalendarIsNarrowedAndWidenedWithKeysAlone() {
    browser.screen(1280, 800, false).go(DemoSite.url("/kalender/"));
    browser.until("!document.querySelector('[data-narrow]').hidden");
    browser.run("document.querySelector('.jump li:last-child a').focus()");
    press(Keys.TAB);
    assertEquals("area", browser.run("return document.activeElement.name"));
    press("Lyng");
    browser.until("document.querySelector('[data-narrowed]').textContent.includes('/')");
    assertEquals("area/lyngvang", browser.run("return document.activeElement.value"));
    assertEquals(
        0L,
        browser.run(
            "return [...document.querySelectorAll('[data-tags]:not([hidden])')]"
                + ".filter((row) => !row.dataset.tags.includes(' area/lyngvang ')).length"));
    press(Keys.TAB);
    assertEquals("category", browser.run("return document.activeElement.name"));
    chord(Keys.SHIFT, Keys.TAB);
    press(Keys.HOME);
    browser.until("document.querySelector('[data-narrowed]').textContent === ''");
    assertEquals(0, browser.all("[data-tags][hidden]").size());
  }
}
