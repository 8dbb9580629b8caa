package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Somebody tells of a new community in the form. */
@Tag("browser")
@ResourceLock("browser")
class ShareTest {
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

  private static void write(String name, String text) {
    browser.find("[name=" + name + "]").sendKeys(text);
  }

  private static void form(String language) {
    browser
        .screen(360, 800, false)
        .go(DemoSite.url(language + "/del-et-faellesskab/"))
        .until("!document.querySelector('form[data-share]').hidden");
  }

  @Test
  void theAnswersBecomeAFileThatIsSentOrSuggested() {
    form("");
    write("title", "Strik \"og\" snak");
    write("summary", "Vi strikker sammen ved det runde bord.");
    write("together", "Vi sidder ved samme bord.");
    write("benefit", "Varme hænder og nye naboer.");
    browser.find("[name=setting][value=at-home]").click();
    assertFalse(browser.find("[name=place]").isDisplayed());
    browser.find("[name=areas][value=lyngvang]").click();
    browser.find("[name=rhythm][value=agreement]").click();
    assertFalse(browser.find("[name=from]").isDisplayed());
    write("role", "Tovholder");
    browser.find("form[data-share] .btn").click();
    assertTrue(
        browser.find("[data-made]").getAttribute("hidden") != null, "no topic and no phone yet");
    browser.find("[name=categories][value=haandarbejde]").click();
    write("phone", "00 00 00 01");
    browser.find("form[data-share] .btn").click();

    assertTrue(browser.find("[data-made]").isDisplayed());
    String text = browser.find("[data-made] textarea").getAttribute("value");
    assertTrue(text.startsWith("---\ntitle: \"Strik \\\"og\\\" snak\"\n"), text);
    assertTrue(text.contains("areas: [lyngvang]\nsetting: at-home\n"), text);
    String letter =
        URLDecoder.decode(
            browser.find("[data-mail]").getAttribute("href").replace("+", "%2B"),
            StandardCharsets.UTF_8);
    assertTrue(
        letter.startsWith("mailto:genklang@example.org?subject=Et nyt opslag: Strik"), letter);
    assertTrue(letter.contains("strik-og-snak.md"), letter);
    String suggested = browser.find("[data-new]").getAttribute("href");
    assertTrue(
        suggested.startsWith(
            "https://git.example.org/aavang/genklang/new/main/content/activities"
                + "?filename=strik-og-snak.md&value=---%0Atitle"),
        suggested);
    assertEquals(List.of(), browser.axe());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theFormIsAccessibleInArabic() {
    form("/ar");
    assertEquals(List.of(), browser.axe());
    assertEquals(
        0L,
        browser.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  }
}
