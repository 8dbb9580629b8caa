package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Finding one paper among all that can be printed. */
@InBrowser
class PrintsPageTest {
  @TempDir private static Path folder;
  private static ServedSite site;
  private static Browser browser;

  @BeforeAll
  static void printsTwoActivities(Browser shared) throws Exception {
    browser = shared;
    TinySite.in(
        folder,
        """
        -- + site-config.yml --
        accessibility: {contact: proeve@example.org, reviewed: 2026-10-01}
        print: {formats: {activity: [poster-a4, sign-a4]}}
        """
            + TinySite.activity("cafe", "").replace("title: Fællesspisning", "title: Café Åhjørnet")
            + TinySite.activity("krolf", "")
                .replace("title: Fællesspisning", "title: Krolf")
                .replace("areas: [byen]", "areas: [landet]"));
    site = ServedSite.built(folder, folder.resolve("public"));
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static void chord(Keys held, CharSequence key) {
    new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  private static List<String> shown() {
    return browser.all(".prints > li").stream()
        .filter(WebElement::isDisplayed)
        .map(line -> line.findElement(By.tagName("a")).getText())
        .toList();
  }

  @Test
  void oneNarrowsDownAndPrintsWithKeysAlone() {
    browser.screen(360, 800, true).go(site.url("/print/"));
    browser.until("!document.querySelector('[data-paper-filter]').hidden");
    assertEquals(List.of("Café Åhjørnet", "Krolf"), shown());
    assertEquals(List.of(), browser.axe());

    browser.run("document.querySelector('[data-paper-filter] input').focus()");
    press("cafe aahj");
    assertEquals(List.of("Café Åhjørnet"), shown());
    chord(Keys.CONTROL, "a");
    press(Keys.DELETE);
    press(Keys.TAB, "Landet");
    assertEquals("area", browser.run("return document.activeElement.name"));
    assertEquals(List.of("Krolf"), shown());
    chord(Keys.SHIFT, Keys.TAB);
    press("cafe");
    assertEquals(List.of(), shown());
    assertEquals(true, browser.find("[data-none]").isDisplayed());
    assertEquals(List.of(), browser.axe());

    chord(Keys.CONTROL, "a");
    press(Keys.DELETE);
    browser.run("document.querySelector('[data-paper-filter] select[name=format]').focus()");
    press(Keys.END);
    press(Keys.TAB, Keys.TAB);
    assertEquals(
        "/print/activity/krolf/",
        ((String) browser.run("return document.activeElement.getAttribute('href')"))
            .replaceAll("[^/]*$", ""));
    assertEquals(List.of(), browser.complaints());
  }
}
