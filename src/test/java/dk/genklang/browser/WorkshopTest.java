package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.TinySite;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody makes a poster of their own, from the words to the sheet of paper. */
@InBrowser
class WorkshopTest {
  private static final String PAGE = "/print/vaerksted/";

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
        print: {formats: {activity: [poster-a4]}}
        """
            + activity(
                "krolf",
                "Krolf",
                """
                image: {file: baal.png, alt: Et bål}
                schedule: {every: week, on: thursday, from: "10:00", to: "12:00", start: 2026-09-03}
                """)
            + activity(
                "sprog",
                "Sprogtræning med medborgerskabsambassadørerne og kaffe",
                """
                schedule:
                  - {every: week, on: monday, from: "09:30", to: "11:45", start: 2026-09-07}
                  - {every: week, on: wednesday, from: "18:00", to: "20:30", start: 2026-09-02}
                first_time: Vi står ved døren fra klokken ni, og du kan sætte dig, hvor du vil. Der er kaffe på kanden hele formiddagen.
                """));
    Path media = Files.createDirectories(folder.resolve("content/media"));
    ImageIO.write(
        new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB),
        "png",
        media.resolve("baal.png").toFile());
    site = ServedSite.built(folder, folder.resolve("public"));
  }

  private static String activity(String id, String title, String more) {
    return TinySite.activity(id, more).replace("title: Fællesspisning", "title: " + title);
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  private static void open(String id, int width, boolean dark) {
    browser.screen(width, 800, dark).go(site.url(PAGE + "?id=" + id));
    browser.until(
        "document.querySelector('[data-text=title]').textContent && document.fonts.status === 'loaded'");
  }

  private static String said(String part) {
    return (String) browser.run("return document.querySelector(arguments[0]).textContent", part);
  }

  private static String ground() {
    return (String)
        browser.run("return getComputedStyle(document.querySelector('.own')).backgroundColor");
  }

  private static void write(String name, String text) {
    WebElement field = browser.find("[name=" + name + "]");
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }

  @Test
  void wordsColourAndDesignChangeThePoster() {
    open("krolf", 1280, false);
    assertEquals("Krolf", said("[data-text=title]"));
    assertEquals("Torsdag10–12", said("[data-when]"));
    String before = ground();

    write("title", "Krolf for alle på plænen");
    write("when", "Fredag den 4. december 14–16");
    write("line", "Kun denne gang");
    browser.find("[name=colour][value=skov]").click();
    assertEquals("Krolf for alle på plænen", said("[data-text=title]"));
    assertEquals("Fredag den 4. december14–16", said("[data-when]"));
    assertEquals("Kun denne gang", said(".own__line"));
    assertNotEquals(before, ground());
    assertEquals(List.of(), spilled());

    browser.find("[name=design][value=opslag]").click();
    assertEquals(List.of(), spilled());

    browser.find("[name=design][value=billede]").click();
    assertEquals(List.of(), spilled());
    assertEquals("Et bål", browser.find("[data-photo]").getAttribute("alt"));

    browser.find("[type=reset]").click();
    assertEquals("Krolf", browser.find("[name=title]").getAttribute("value"));
    assertEquals("Krolf", said("[data-text=title]"));
    assertEquals(before, ground());
  }

  @Test
  void withoutAPictureNoneLeads() {
    open("sprog", 1280, false);
    assertFalse(browser.find("[value=billede]").isDisplayed());
    assertFalse(browser.find("[data-photo]").isDisplayed());
  }

  @Test
  void longTitlesFitInBothDesigns() {
    open("sprog", 1280, false);
    for (String design : List.of("raab", "opslag")) {
      browser.find("[name=design][value=" + design + "]").click();
      assertEquals(List.of(), spilled(), design);
    }
  }

  @Test
  void printsOneSheetOfThePaperChosen() throws Exception {
    open("krolf", 1280, true);
    assertSheet("billede", "a4", PDRectangle.A4);
    open("sprog", 1280, true);
    assertSheet("raab", "a4", PDRectangle.A4);
    assertSheet("opslag", "a5", PDRectangle.A5);
  }

  private static void assertSheet(String design, String size, PDRectangle paper) throws Exception {
    browser.find("[name=design][value=" + design + "]").click();
    browser.find("[name=size][value=" + size + "]").click();
    Map<String, Object> printed =
        browser
            .driver()
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] bytes = Base64.getDecoder().decode((String) printed.get("data"));
    keep(design + "-" + size + ".pdf", bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(1, pdf.getNumberOfPages(), design + " " + size);
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertEquals(paper.getWidth(), box.getWidth(), 1);
      assertEquals(paper.getHeight(), box.getHeight(), 1);
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Første") && !text.contains("Farve"), text);
    }
  }

  @Test
  void worksWithTheKeyboardAlone() {
    open("krolf", 1280, false);
    WebElement activity = browser.find("[name=activity]");
    activity.sendKeys(Keys.END);
    browser.until("document.querySelector('[name=title]').value.startsWith('Sprog')");
    activity.sendKeys(Keys.TAB, Keys.chord(Keys.CONTROL, "a"), "");
    WebElement title = browser.driver().switchTo().activeElement();
    assertEquals("title", title.getAttribute("name"));
    title.sendKeys(Keys.chord(Keys.CONTROL, "a"), "Kom og tal", Keys.TAB);
    assertEquals("Kom og tal", said("[data-text=title]"));
    browser.run("window.printed = 0; window.print = () => { window.printed += 1; }");
    browser.find("[data-print]").sendKeys(Keys.ENTER);
    assertEquals(1L, browser.run("return window.printed"));
  }

  @Test
  void everybodyCanUseIt() {
    browser.leave();
    for (boolean dark : List.of(false, true)) {
      open("krolf", dark ? 320 : 1280, dark);
      picture("workshop" + (dark ? "-dark" : ""));
      assertEquals(List.of(), browser.axe(), "dark: " + dark);
      assertEquals(
          0L, browser.run("return Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void isThereWithoutAConnectionOnceOpened() throws Exception {
    ServedSite own = ServedSite.of(folder.resolve("public"));
    String page = own.url(PAGE + "?id=krolf");
    browser.screen(1280, 800, false).go(page);
    browser.run(
        "window.kept = false; (async () => { for (;;) {"
            + " if (await caches.match(location.origin + location.pathname)"
            + " && await caches.match(document.querySelector('option').dataset.file)) {"
            + " window.kept = true; return; }"
            + " await new Promise((r) => setTimeout(r, 50)); } })()");
    browser.until("window.kept");
    own.close();
    browser.go(page);
    browser.until("document.querySelector('[data-text=title]').textContent");
    write("title", "Krolf i regn");
    assertEquals("Krolf i regn", said("[data-text=title]"));
    assertTrue(
        browser.driver().findElements(By.cssSelector("[data-failed]:not([hidden])")).isEmpty());
  }

  /** Texts that do not stand inside the poster or their note. */
  private static Object spilled() {
    return browser.run(
        """
        const poster = document.querySelector('.own').getBoundingClientRect();
        const over = [];
        for (const box of document.querySelectorAll('.own p, .own b, .own small, .own svg')) {
          const at = box.getBoundingClientRect();
          if (at.width && (at.bottom > poster.bottom + 1 || at.right > poster.right + 1
              || at.left < poster.left - 1 || at.top < poster.top - 1)) {
            over.push(box.outerHTML.slice(0, 80));
          }
        }
        for (const box of document.querySelectorAll('[data-title],[data-when]')) {
          if (box.scrollWidth > box.clientWidth + 1) {
            over.push(box.className);
          }
        }
        return over;
        """);
  }

  private static void picture(String name) {
    if (System.getProperty("workshop.pictures") != null) {
      browser.picture(Path.of(System.getProperty("workshop.pictures"), name + ".png"));
    }
  }

  private static void keep(String name, byte[] bytes) throws Exception {
    if (System.getProperty("workshop.pictures") != null) {
      Files.write(Path.of(System.getProperty("workshop.pictures"), name), bytes);
    }
  }
}
