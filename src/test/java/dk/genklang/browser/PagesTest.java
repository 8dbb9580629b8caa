package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every type of page in real Chromium: nothing for axe to find, nothing refused, no sideways
 * scroll.
 */
@Tag("browser")
@ResourceLock("browser")
class PagesTest {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/aktiviteter/",
        "/aktiviteter/suppe-og-rugbroed-ved-langbordet/",
        "/aktiviteter/kajak-for-begyndere/",
        "/foreninger/roede-kors-aavang/",
        "/moedesteder/lyngvang-forsamlingshus/",
        "/vaerktoejer/samtalekort/",
        "/samlinger/for-maend/",
        "/historier/doeren-blev-aabnet/",
        "/puljer/mikrodonation/",
        "/kontakter/brobygger-lyngvang/",
        "/omraader/lyngvang/",
        "/kategorier/mad/",
        "/kalender/",
        "/kort/",
        "/kort/lyngvang/",
        "/bliv-frivillig/",
        "/del-et-faellesskab/",
        "/vaerktoejer/den-gode-velkomst/",
        "/vaerktoejer/styrk-din-mentale-sundhed/",
        "/ar/kort/",
        "/soeg/",
        "/min-liste/",
        "/print/",
        "/tilgaengelighed/",
        "/en/aktiviteter/kvindecafe/",
        "/ar/aktiviteter/kvindecafe/"
      })
  void aPageIsAccessibleInLightAndDarkOnPhoneAndDesktop(String path) {
    List<String> faults = new ArrayList<>();
    for (boolean dark : new boolean[] {false, true}) {
      int width = dark ? 1280 : 320;
      browser.screen(width, 800, dark).go(DemoSite.url(path));
      browser.axe().forEach(fault -> faults.add((dark ? "dark " : "light ") + fault));
      Object overflow =
          browser.run(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (!Long.valueOf(0).equals(overflow)) {
        faults.add(width + " px: scrolls sideways by " + overflow);
      }
    }
    faults.addAll(browser.complaints());
    assertEquals(List.of(), faults);
  }
}
