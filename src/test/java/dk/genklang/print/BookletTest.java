package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Booklets to read, and the same to fold. */
class BookletTest {
  @TempDir Path folder;

  @Test
  void contentsAndIndexLeadToThePagesWhereThingsAre() throws IOException {
    byte[] booklet = booklet(PaperSite.PLACE + PaperSite.many(80));
    String contents = page(booklet, 2);
    Matcher chapter = Pattern.compile("Mad og fællesskab \\D*(\\d+)").matcher(contents);
    assertTrue(chapter.find(), contents);
    assertTrue(page(booklet, Integer.parseInt(chapter.group(1))).contains("Mad og fællesskab"));
    String all = PrintShop.text(booklet);
    for (int i = 1; i <= 80; i += 13) {
      Matcher line = Pattern.compile("\\d " + title(i) + " \\.+ (\\d+)").matcher(all);
      assertTrue(line.find(), title(i) + all.substring(all.length() - 900));
      assertTrue(page(booklet, Integer.parseInt(line.group(1))).contains(title(i)), title(i));
    }
  }

  @Test
  void eightyActivitiesAreAllThereAndNoHeadStandsAlone() throws IOException {
    byte[] booklet = booklet(PaperSite.PLACE + PaperSite.many(80));
    String all = PrintShop.text(booklet);
    for (int i = 1; i <= 80; i++) {
      assertTrue(all.contains(title(i)), title(i));
    }
    for (int page = 3; page < PrintShop.pages(booklet); page++) {
      String text = page(booklet, page);
      assertFalse(text.matches("(?s).*Mad og fællesskab\\s+\\d*\\s*$") && text.length() < 40, text);
    }
  }

  @Test
  void pausedThingsAreMarkedAndCancelledOnesLeftOut() throws IOException {
    String times = "schedule:\n  " + PaperSite.weekly("sunday", "10:00", "12:00");
    String text =
        PrintShop.text(
            booklet(
                PrintShop.activity("dans", "Dans", times + "\nstatus: paused")
                    + PrintShop.activity("skak", "Skak", times + "\nstatus: cancelled")));
    assertTrue(
        text.contains("Dans Holder pause Plejer at være: Hver søndag kl. 10.00–12.00"), text);
    assertFalse(text.contains("Skak"), text);
  }

  @Test
  void anAreaWithoutAnythingStillHasABookletWithANumber() throws IOException {
    String text = PrintShop.text(booklet(""));
    assertTrue(text.contains("Sammen i Byen Her er plads til jeres"), text);
    assertTrue(text.contains("Brobygger i byen: 00 00 00 11"), text);
  }

  @Test
  void aCollectionKeepsTheEditorsOrder() {
    String files =
        PrintShop.activity("krolf", "Krolf", "")
            + PrintShop.activity("banko", "Banko", "")
            + PaperSite.PLACE
            + PaperSite.collection(
                "valg", "Godt valg", "place/huset", "activity/krolf", "activity/banko");
    PrintShop shop = new PrintShop(folder, files);
    String text =
        PrintShop.text(shop.print("booklet-a5", 1).get("print/collection/valg/booklet-a5.pdf"));
    assertEquals(List.of(), shop.problems());
    assertTrue(text.contains("Huset Mødested"), text);
    int house = text.indexOf("Huset Mødested");
    int krolf = text.indexOf("Krolf Efter aftale");
    int banko = text.indexOf("Banko Efter aftale");
    assertTrue(0 < house && house < krolf && krolf < banko, text);
    String flyer = PrintShop.text(flyer(shop));
    assertTrue(flyer.contains("Krolf Efter aftale · Udendørs Banko Efter aftale"), flyer);
  }

  @Test
  void aFlyerWithManyEntriesTellsHowManyMoreThereAre() {
    StringBuilder files = new StringBuilder();
    String[] refs = new String[30];
    for (int i = 0; i < refs.length; i++) {
      files.append(PrintShop.activity("a" + i, "Reparationsværkstedsaften nummer " + i, ""));
      refs[i] = "activity/a" + i;
    }
    files.append(PaperSite.collection("valg", "Reparationsværkstedsaftenerne i kommunen", refs));
    PrintShop shop = new PrintShop(folder, files.toString());
    byte[] flyer = flyer(shop);
    assertEquals(List.of(), shop.problems());
    assertEquals(2, PrintShop.pages(flyer));
    assertTrue(PrintShop.text(flyer).contains(" flere finder du ved koden."));
  }

  @Test
  void theSidesOfASheetAreInTheOrderOfAFoldedBooklet() {
    assertEquals("[8 1, 2 7, 6 3, 4 5]", order(8));
    assertEquals("[4 1, 2 3]", order(4));
  }

  @Test
  void missingPagesAreForNotesBeforeTheLast() {
    assertEquals("[6 1, 2 0, 0 3, 4 5]", order(6));
    assertEquals("[5 1, 2 0, 0 3, 4 0]", order(5));
  }

  @Test
  void theImposedBookletHasTwoPagesOnEachSide() throws IOException {
    PrintShop shop = new PrintShop(folder, PaperSite.PLACE + PaperSite.many(9));
    byte[] read = shop.print("booklet-a5", 1).get("print/area/byen/booklet-a5.pdf");
    byte[] folded = shop.print("booklet-a4", 1).get("print/area/byen/booklet-a4.pdf");
    int pages = PrintShop.pages(read);
    assertEquals((pages + 3) / 4 * 2, PrintShop.pages(folded));
    assertTrue(page(folded, 1).contains("Sammen i Byen"), "the cover is outside");
    assertTrue(page(folded, 1).contains("Kom, som du er"), "the back is beside it");
    try (PDDocument document = Loader.loadPDF(folded)) {
      assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.5);
    }
  }

  private static String order(int pages) {
    return Saddle.sides(pages).stream().map(s -> s.left() + " " + s.right()).toList().toString();
  }

  private static String title(int number) {
    String[] titles = {
      "Krolf",
      "Fællesspisning i forsamlingshuset",
      "Reparationsværkstedsaften for cykler og radioer",
      "Kaffe",
      "Syng med"
    };
    return titles[(number - 1) % titles.length] + " " + number;
  }

  private static byte[] flyer(PrintShop shop) {
    Map<String, byte[]> flyers = shop.print("flyer-a5", 1);
    return flyers.get("print/collection/valg/flyer-a5.pdf");
  }

  private byte[] booklet(String files) {
    PrintShop shop = new PrintShop(folder, files);
    byte[] booklet = shop.print("booklet-a5", 1).get("print/area/byen/booklet-a5.pdf");
    assertEquals(List.of(), shop.problems());
    return booklet;
  }

  private static String page(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
    }
  }
}
