package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every type of page in real Chromium: nothing for axe to find, nothing refused, no sideways
 * scroll.
 */
@InBrowser
class PagesTest {
  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/aktiviteter/",
        "/aktiviteter/suppe-og-rugbroed-ved-langbordet/",
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
        "/aabne-data/",
        "/vaerktoejer/styrk-din-mentale-sundhed/",
        "/omraader/",
        "/kontakter/",
        "/find/",
        "/404.html",
        "/soeg/",
        "/min-liste/",
        "/print/",
        "/tilgaengelighed/"
      })
  void aPageIsAccessibleEnlargedInTheLightAndFromRightToLeftInTheDark(String path) {
    List<String> faults = new ArrayList<>();
    // 1280 x 1024 pixels at 400 %, as WCAG 1.4.10 asks for
    browser.screen(320, 256, false).enlarged(4).go(DemoSite.url(path));
    browser.axe().forEach(fault -> faults.add("light " + fault));
    sideways(faults, "320 px");
    String mirrored = "/ar" + path;
    browser.screen(1280, 800, true).go(DemoSite.url(mirrored));
    browser.axe().forEach(fault -> faults.add("dark " + fault));
    sideways(faults, "1280 px");
    browser.screen(320, 800, true);
    sideways(faults, "320 px, mirrored");
    faults.addAll(browser.complaints());
    assertEquals(List.of(), faults);
  }

  private static void sideways(List<String> faults, String screen) {
    Object over =
        browser.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Long.valueOf(0).equals(over)) {
      faults.add(screen + ": scrolls sideways by " + over);
    }
  }
}
