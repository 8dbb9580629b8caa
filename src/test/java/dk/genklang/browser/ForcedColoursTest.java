package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a person's own few colours, where grounds and shadows are gone. */
@InBrowser
class ForcedColoursTest {
  private static final String SUPPER = "/aktiviteter/suppe-og-rugbroed-ved-langbordet/";

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        SUPPER,
        "/moedesteder/lyngvang-forsamlingshus/",
        "/omraader/lyngvang/",
        "/kalender/",
        "/kort/lyngvang/",
        "/soeg/?q=kaffe",
        "/del-et-faellesskab/",
        "/vaerktoejer/samtalekort/"
      })
  void whatCanBePressedOrFilledInHasAnEdgeAndSignsHaveTheColourOfTheirWords(String path) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.forcedColours(dark ? 1280 : 360, 800, dark).go(DemoSite.url(path));
      browser.until("document.readyState === 'complete'");
      assertEquals(List.of(), browser.run(EDGELESS), dark + "");
    }
  }

  /** What is seen of buttons and fields without an edge in a colour of its own. */
  private static final String EDGELESS =
      """
      const faults = [];
      const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
      const ground = getComputedStyle(document.body).backgroundColor;
      for (const element of document.querySelectorAll(
          '.btn,.pin,.chip,select,textarea,input:not([type=radio],[type=checkbox])')) {
        const style = getComputedStyle(element);
        const edged = parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none'
            && style.borderBottomColor !== ground && !/^rgba.*, 0\\)$/.test(style.borderBottomColor);
        const filled = style.backgroundColor !== ground && !/^rgba.*, 0\\)$/.test(style.backgroundColor);
        const framed = element.closest('.find') && element.matches('input,.btn');
        if (seen(element) && !edged && !filled && !framed) {
          faults.push('no edge: ' + element.outerHTML.slice(0, 90));
        }
      }
      for (const icon of document.querySelectorAll('.ic')) {
        const own = getComputedStyle(icon).color;
        if (seen(icon) && own !== getComputedStyle(icon.parentElement).color) {
          faults.push(own + ': ' + icon.parentElement.outerHTML.slice(0, 90));
        }
      }
      return faults;
      """;

  @Test
  void whatIsSavedIsSeenToBe() {
    browser.forcedColours(360, 800, true).go(DemoSite.url(SUPPER));
    browser.until("document.querySelector('main [data-save]:not([hidden])')");
    Object before = ground();
    browser.find("main [data-save]").click();
    browser.until("document.querySelector('main [data-save][aria-pressed=true]')");
    assertNotEquals(before, ground());
    browser.find("main [data-save]").click();
  }

  private static Object ground() {
    return browser.run(
        "return getComputedStyle(document.querySelector('main [data-save]')).backgroundColor");
  }
}
