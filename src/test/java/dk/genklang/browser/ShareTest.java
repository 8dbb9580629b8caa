package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody tells of a new community in the form. */
@InBrowser
class ShareTest {
  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
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
    assertEquals(
        List.of("Vælg mindst ét emne.", "Skriv et telefonnummer eller en mail."), faults());
    assertEquals("categories", browser.run("return document.activeElement.name"));
    assertEquals(List.of(), browser.axe());
    browser.find("[name=categories][value=haandarbejde]").click();
    write("phone", "+45 00 00 00 01");
    assertEquals(List.of(), faults());
    browser.find("form[data-share] .btn").click();

    assertTrue(browser.find("[data-made]").isDisplayed());
    String text = browser.find("[data-made] textarea").getAttribute("value");
    assertTrue(text.startsWith("---\ntitle: \"Strik \\\"og\\\" snak\"\n"), text);
    assertTrue(text.contains("areas: [lyngvang]\n") && text.contains("setting: at-home\n"), text);
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

  private static List<String> faults() {
    return browser.all(".field__fault").stream().map(WebElement::getText).toList();
  }

  /** From the field with the focus, with keys alone. */
  private static void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static String made(String create) {
    browser.until("!document.querySelector('[data-made]').hidden");
    assertEquals("made", browser.run("return document.activeElement.id"));
    assertEquals(List.of(), browser.axe());
    String suggested = browser.find("[data-new]").getAttribute("href");
    assertTrue(suggested.contains("/new/main/content/" + create + "&value=---%0Atitle"), suggested);
    return browser.find("[data-made] textarea").getAttribute("value");
  }

  @Test
  void anAssociationIsSharedWithKeysAlone() {
    form("");
    browser.run("document.querySelector('[name=kind]').focus()");
    press(Keys.ARROW_DOWN, Keys.TAB, "Garnbyttecentralen", Keys.TAB);
    press("Vi bytter garn.", Keys.TAB, Keys.TAB, Keys.SPACE);
    browser.run("document.querySelector('[name=associationType]').focus()");
    press(Keys.ENTER);
    press(Keys.ESCAPE);
    browser.run("document.querySelector('[name=associationType]').form.requestSubmit()");
    assertEquals(
        List.of(
            "Skriv mindst 20 tegn.",
            "Her mangler et svar.",
            "Her mangler et svar.",
            "Skriv et telefonnummer eller en mail."),
        faults());
    assertEquals("summary", browser.run("return document.activeElement.name"));
    press(" Kom og se, hvad der ligger i kassen.");
    browser.run("document.querySelector('[name=offers]').focus()");
    press("Byttekasse", Keys.ENTER, "Byttedag");
    browser.run("document.querySelector('[name=role]').focus()");
    press("Kassemesteren", Keys.TAB, "00 00 00 02", Keys.ENTER);

    String text = made("associations?filename=garnbyttecentralen.md");
    assertTrue(
        text.contains(
            "type: association\n"
                + "offers: [{name: \"Byttekasse\"}, {name: \"Byttedag\"}]\n"
                + "contact: {role: \"Kassemesteren\", phone: \"00 00 00 02\"}\n"
                + "welcomes: open\n"),
        text);
    assertFalse(text.contains("abc:") || text.contains("price:"), text);
  }

  @Test
  void aPlaceIsSharedWithItsHoursAndHowToGetIn() {
    form("");
    browser.find("[name=kind][value=place]").click();
    write("title", "Garnhuset");
    write("summary", "Et hus med garn, kaffe og en lang bænk.");
    browser.find("[name=categories][value=haandarbejde]").click();
    write("street", "Torvet 2");
    write("postcode", "99");
    write("city", "Åvang");
    write("transport", "Bus 1 standser ved døren.");
    browser.run("document.querySelector('[name=from-monday]').value = '09:00'");
    write("role", "Værten");
    write("email", "garn@example");
    browser.find("form[data-share] .btn").click();
    assertEquals(
        List.of(
            "Skriv postnummeret med fire cifre.",
            "Skal slutte, efter at det begynder.",
            "Svar på mindst ét af spørgsmålene: det er det, nogle må vide, før de tager af sted.",
            "Skriv hele mailadressen, for eksempel navn@example.org."),
        faults());
    assertEquals(List.of(), browser.axe());
    write("postcode", "61");
    browser.run("document.querySelector('[name=to-monday]').value = '16:00'");
    browser.find("[name=access-lift]").sendKeys("Nej");
    write("email", ".org");
    browser.find("form[data-share] .btn").click();

    String text = made("places?filename=garnhuset.md");
    assertTrue(text.contains("opening_hours: {monday: \"09:00-16:00\"}\n"), text);
    assertTrue(text.contains("lift: no"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"activity", "association", "place"})
  void theFormIsAccessibleInArabic(String kind) {
    form("/ar");
    browser.find("[name=kind][value=" + kind + "]").click();
    assertEquals(List.of(), browser.axe());
    assertEquals(
        0L,
        browser.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  }
}
