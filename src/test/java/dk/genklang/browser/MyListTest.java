package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The list a person keeps, as a consultant makes one with somebody at the table. */
@InBrowser
class MyListTest {
  private static final String SOUP = "activity/suppe-og-rugbroed-ved-langbordet";
  private static final String HOUSE = "place/lyngvang-forsamlingshus";
  private static final String SENT = "/min-liste/#liste=" + SOUP + "," + HOUSE;

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @BeforeEach
  void aBrowserThatHasSavedNothing() {
    browser.screen(1280, 900, false).go(DemoSite.url("/404.html"));
    browser.run("localStorage.clear()");
  }

  private static void save(String page, String button) {
    browser.go(DemoSite.url(page)).until("document.querySelector('[data-save]:not([hidden])')");
    browser.find(button).click();
  }

  private static void list(String path) {
    browser.go(DemoSite.url(path)).until("document.querySelector('[data-ready]')");
  }

  /** Another list is in the same document, and so has to be opened from another. */
  private static void sent(String path) {
    browser.go(DemoSite.url("/404.html"));
    list(path);
  }

  private static List<String> titles() {
    return browser.all(".mine h2").stream().map(WebElement::getText).toList();
  }

  @Test
  void whatIsSavedOnACardOrAPageStandsOnTheListWithWhatOneNeedsToGoThere() {
    save("/omraader/lyngvang/", ".note[data-ref='" + SOUP + "'] [data-save]");
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    save("/kontakter/brobygger-lyngvang/", ".sheet [data-save]");
    assertEquals("3", browser.find("[data-saved-count]").getAttribute("textContent"));

    list("/min-liste/");

    assertEquals(
        List.of(
            "Suppe og rugbrød ved langbordet", "Lyngvang Forsamlingshus", "Brobyggeren i Lyngvang"),
        titles());
    String facts = browser.find(".mine [data-facts]").getText().replace('\n', ' ');
    assertTrue(facts.contains("Tid 18.00–20.00 hver uge"), facts);
    assertTrue(facts.contains("Sted Lyngvang Forsamlingshus Lyngvang Bygade 22"), facts);
    assertTrue(facts.contains("Hvem møder mig? En af de to værter fra madholdet"), facts);
    assertEquals("tel:00000066", browser.find(".mine [data-phone]").getAttribute("href"));
    assertEquals(List.of(), browser.axe());
  }

  @Test
  void theOrderIsChangedWithTheKeyboardAndTheFocusGoesAlong() {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    save("/kontakter/brobygger-lyngvang/", ".sheet [data-save]");
    list("/min-liste/");

    browser.all(".mine [data-up]").get(1).sendKeys(Keys.ENTER);

    assertEquals(List.of("Brobyggeren i Lyngvang", "Lyngvang Forsamlingshus"), titles());
    assertEquals(
        "Brobyggeren i Lyngvang er nu nummer 1 af 2.", browser.find("[data-status]").getText());
    WebElement focus = browser.driver().switchTo().activeElement();
    assertEquals("Ned: Brobyggeren i Lyngvang", focus.getAttribute("textContent").strip());
    list("/min-liste/");
    assertEquals("Brobyggeren i Lyngvang", titles().get(0));
  }

  @Test
  void nameAndNotesStayInTheBrowserAndOutOfWhatIsSent() {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    list("/min-liste/");
    browser.find("[data-name]").sendKeys("Til Karen");
    browser.find(".mine textarea").sendKeys("Husk briller");
    list("/min-liste/");
    assertEquals("Min liste: Til Karen", browser.find("h1").getText());
    assertEquals("Husk briller", browser.find(".mine textarea").getAttribute("value"));

    String letter = browser.find("[data-mail]").getAttribute("href");
    String text = URLDecoder.decode(letter, StandardCharsets.UTF_8);
    assertTrue(
        text.startsWith("mailto:?subject=Min liste fra Genklang&body=Lyngvang Forsamlingshus"),
        text);
    assertTrue(text.endsWith("/min-liste/#liste=place/lyngvang-forsamlingshus"), text);
    assertFalse(text.contains("Karen") || text.contains("briller"), text);
  }

  @Test
  void aListThatWasSentIsShownAndTouchesTheOwnOneOnlyWhenAsked() {
    save("/kontakter/brobygger-lyngvang/", ".sheet [data-save]");
    sent(SENT);

    assertEquals(List.of("Suppe og rugbrød ved langbordet", "Lyngvang Forsamlingshus"), titles());
    assertTrue(browser.find(".headband").getText().contains("Sendt til dig"));
    assertEquals(List.of(), browser.axe());
    assertEquals("1", browser.find("[data-saved-count]").getAttribute("textContent"));

    browser.find("[data-do=take]").click();
    browser.until("document.querySelectorAll('.mine > li').length === 3");

    assertEquals(DemoSite.url("/min-liste/"), browser.driver().getCurrentUrl());
    assertEquals("Brobyggeren i Lyngvang", titles().get(0));
  }

  @Test
  void anAddressWithAnythingButReferencesIsNoList() {
    browser.leave();
    sent("/min-liste/#liste=javascript:alert(1),activity/../../x,<img src=x>," + SOUP);
    assertEquals(List.of("Suppe og rugbrød ved langbordet"), titles());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whatIsTakenOffTheSiteStaysOnTheListAndSaysSo() {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    browser.run(
        "for (const key of Object.keys(localStorage)) localStorage[key] ="
            + " localStorage[key].replaceAll('lyngvang-forsamlingshus', 'revet-ned')");
    list("/min-liste/");

    assertEquals(List.of("Lyngvang Forsamlingshus"), titles());
    assertEquals(
        "Står ikke længere på siden. Ring, før du tager af sted.",
        browser.find(".mine [data-gone]").getText());
    assertEquals(0, browser.all(".mine h2 a[href]").size());
    browser.find(".mine [data-remove]").click();
    assertTrue(browser.find("[data-empty]").isDisplayed());
    browser.find("[data-do=undo]").click();
    assertEquals(List.of("Lyngvang Forsamlingshus"), titles());
  }

  @Test
  void theListIsEmptiedForTheNextPersonAndThatCanBeUndone() {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    list("/min-liste/");
    browser.find("[data-name]").sendKeys("Karen");
    browser.find("[data-do=clear]").click();
    assertEquals("Min liste", browser.find("h1").getText());
    assertEquals("", browser.find("[data-name]").getAttribute("value"));
    browser.find("[data-do=undo]").click();
    assertEquals("Min liste: Karen", browser.find("h1").getText());
  }

  @Test
  void whatIsSavedInAnotherTabComesAndANoteBeingWrittenStays() {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    list("/min-liste/");
    WebElement note = browser.find(".mine textarea");
    note.sendKeys("Spørg efter");
    String here = browser.driver().getWindowHandle();

    browser.driver().switchTo().newWindow(WindowType.TAB);
    save("/kontakter/brobygger-lyngvang/", ".sheet [data-save]");
    browser.driver().close();
    browser.driver().switchTo().window(here);
    browser.until("document.querySelectorAll('.mine > li').length === 2");

    note.sendKeys(" Bente");
    assertEquals("Spørg efter Bente", note.getAttribute("value"));
  }

  @Test
  void theListSpeaksTheLanguageOfItsPage() {
    save("/aktiviteter/kvindecafe/", ".acts [data-save]");
    list("/ar/min-liste/");

    WebElement link = browser.find(".mine h2 a");
    assertEquals(DemoSite.url("/ar/aktiviteter/kvindecafe/"), link.getAttribute("href"));
    browser.go(link.getAttribute("href"));
    String title = browser.find("h1").getText();
    list("/ar/min-liste/");
    assertEquals(title, titles().get(0));
    assertEquals(List.of(), browser.axe());
  }

  @Test
  void aBrowserThatKeepsNothingOffersNoSavingButShowsAndPrintsWhatWasSent() {
    String shut =
        browser.before(
            "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})");
    try {
      browser.go(DemoSite.url("/omraader/lyngvang/"));
      assertEquals(0, browser.all("[data-save]:not([hidden])").size());
      sent(SENT);
      assertEquals(2, browser.all(".mine > li").size());
      assertTrue(browser.find("[data-forgets]").isDisplayed());
      assertTrue(browser.find("[data-do=print]").isDisplayed());
    } finally {
      browser.noLongerBefore(shut);
    }
  }

  @Test
  void onPaperStandTimesAndPhonesInLargeTypeAndACodeThatLeadsToEachPage() throws Exception {
    save("/moedesteder/lyngvang-forsamlingshus/", ".acts [data-save]");
    save("/aktiviteter/suppe-og-rugbroed-ved-langbordet/", ".acts [data-save]");
    list("/min-liste/");
    browser.find("[data-name]").sendKeys("Karen");
    browser.find(".mine textarea").sendKeys("Bussen kl. 17.10");
    Object pdf =
        browser
            .driver()
            .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
            .get("data");

    try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode((String) pdf))) {
      String text = new PDFTextStripper().getText(paper);
      for (String words :
          List.of(
              "Min liste: Karen",
              "18.00–20.00",
              "00 00 00 66",
              "Bussen kl. 17.10",
              "00 00 00 00")) {
        assertTrue(text.contains(words), words + " is not in " + text);
      }
      assertFalse(text.contains("Fjern"), text);
      BinaryBitmap page =
          new BinaryBitmap(
              new HybridBinarizer(
                  new BufferedImageLuminanceSource(
                      new PDFRenderer(paper).renderImageWithDPI(0, 200))));
      assertEquals(
          List.of(
              "https://genklang.example.org/aktiviteter/suppe-og-rugbroed-ved-langbordet/",
              "https://genklang.example.org/moedesteder/lyngvang-forsamlingshus/"),
          Arrays.stream(
                  new QRCodeMultiReader()
                      .decodeMultiple(page, Map.of(DecodeHintType.TRY_HARDER, true)))
              .map(Result::getText)
              .sorted()
              .toList());
    }
  }
}
