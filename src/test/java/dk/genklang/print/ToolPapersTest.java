package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tools of the toolbox print as. */
class ToolPapersTest {
  private static final double MM = 72 / 25.4;

  @TempDir Path folder;

  @Test
  void threeCardsLeaveFiveToWriteOn() {
    byte[] cards = cards(3, "Spørgsmål nummer #?");
    assertEquals(2, PrintShop.pages(cards));
    String text = PrintShop.text(cards);
    assertTrue(text.contains("Spørgsmål nummer 3?"), text);
    assertEquals(5, text.split("Skriv jeres eget kort", -1).length - 1);
  }

  @Test
  void fortyFiveCardsTakeSixSheetsWithBacks() {
    byte[] cards = cards(45, "Hvad gør en helt almindelig tirsdag nummer # god?");
    assertEquals(12, PrintShop.pages(cards));
    assertTrue(PrintShop.text(cards).contains("tirsdag nummer 45 god?"));
  }

  @Test
  void theBackOfACardIsWhereTheLongEdgeTurnsIt() throws IOException {
    byte[] cards = cards(16, "Kort tekst #");
    try (PDDocument document = Loader.loadPDF(cards)) {
      for (int sheet = 0; sheet < 2; sheet++) {
        Map<Integer, String> fronts = fields(document, 2 * sheet);
        Map<Integer, String> backs = fields(document, 2 * sheet + 1);
        for (int place = 0; place < 8; place++) {
          int turned = place % 2 == 0 ? place + 1 : place - 1;
          String number = "Kort " + (8 * sheet + place + 1);
          assertTrue(fronts.get(place).endsWith(number), fronts.get(place));
          assertTrue(backs.get(turned).endsWith(number), backs.get(turned));
        }
      }
    }
  }

  @Test
  void aLongQuestionIsSetSmallerAndStaysOnItsCard() {
    String text =
        "Hvornår har du sidst mødt en, du ikke kendte, og fået en god snak ud af det, og # ";
    byte[] cards = cards(8, (text + "hvad talte I om, da I stod der? ").repeat(2).strip());
    assertEquals(2, PrintShop.pages(cards));
  }

  @Test
  void aFormHasLinesThatFillItsPage() {
    byte[] form =
        print(
            PaperSite.tool("skema", "form", "Skema", PaperSite.list("fields", 8, "Felt #")),
            "sheet-a4");
    assertEquals(1, PrintShop.pages(form));
    assertEquals(
        "Skema Et redskab, som man kan tage i hånden og bruge med det samme. Felt 1 Felt 2 Felt 3"
            + " Felt 4 Felt 5 Felt 6 Felt 7 Felt 8 Skema · Prøven · Fri brug · Prøve Kommune",
        Structure.text(form));
  }

  @Test
  void aFormWithMoreFieldsThanAPageHoldsGoesOn() {
    String fields = PaperSite.list("fields", 40, "Hvad er der at gøre, og hvem er med til det # ?");
    byte[] form = print(PaperSite.tool("skema", "form", "Skema", fields), "sheet-a4");
    assertTrue(PrintShop.pages(form) > 1);
    assertTrue(PrintShop.text(form).contains("med til det 40 ?"));
  }

  @Test
  void stepsAreNumbered() {
    String steps = PaperSite.list("steps", 3, "Gør #");
    byte[] sheet = print(PaperSite.tool("leg", "exercise", "Leg", steps), "sheet-a4");
    assertTrue(Structure.text(sheet).contains("1 Gør 1 2 Gør 2 3 Gør 3"), Structure.text(sheet));
  }

  @Test
  void aFilmHasTheCodeOfItsPageAndItsAddressAsText() throws Exception {
    String more =
        "film: {url: \"https://film.example.org/rejse\", minutes: 6}\n"
            + PaperSite.list("prompts", 5, "Tal om #");
    byte[] sheet = print(PaperSite.tool("film", "film-dialogue", "Film", more), "sheet-a4");
    assertTrue(PrintShop.text(sheet).contains("Se filmen sammen film.example.org/rejse"));
    assertEquals(List.of("https://proeve.example.org/vaerktoejer/film/"), Codes.on(sheet, 0));
  }

  @Test
  void aWeekToFillInIsATable() {
    String fields = "fields:\n";
    for (String day : List.of("Mandag", "Tirsdag", "Onsdag", "Torsdag")) {
      fields += "  - \"" + day + " (hvad, hvor, vært)\"\n";
    }
    byte[] sheet = print(PaperSite.tool("uge", "programme", "Uge", fields), "sheet-a4");
    String text = Structure.text(sheet);
    assertTrue(text.contains("Dag Hvad Hvor Vært Mandag Tirsdag Onsdag Torsdag"), text);
  }

  @Test
  void aShortAndALongChecklistTakeOnePage() {
    for (int count : new int[] {4, 31}) {
      String steps = PaperSite.list("steps", count, "Sig godmorgen til den første, du møder, #.");
      byte[] list = print(PaperSite.tool("liste", "checklist", "Liste", steps), "checklist-a4");
      assertEquals(1, PrintShop.pages(list), count + " lines");
      assertTrue(PrintShop.text(list).contains("møder, " + count + "."));
    }
  }

  @Test
  void aSignHasItsFirstFieldAsHeadline() {
    String fields = "fields: [Velkommen til, I dag tager jeg imod, Vi slutter klokken]";
    byte[] sign = print(PaperSite.tool("skilt", "sign", "Skilt", fields), "sign-a4");
    assertEquals(1, PrintShop.pages(sign));
    assertEquals(
        "Velkommen til I dag tager jeg imod Vi slutter klokken Prøve Kommune · Skilt",
        PrintShop.text(sign));
  }

  private byte[] cards(int count, String text) {
    String cards = PaperSite.list("cards", count, text);
    return print(PaperSite.tool("kort", "conversation-cards", "Kort", cards), "cards-a4");
  }

  private byte[] print(String tool, String format) {
    PrintShop shop = new PrintShop(folder, tool);
    byte[] pdf = shop.print(format, 1).values().iterator().next();
    assertEquals(List.of(), shop.problems());
    return pdf;
  }

  /** The text on each of the eight cards of a page. */
  private static Map<Integer, String> fields(PDDocument document, int page) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    for (int place = 0; place < 8; place++) {
      stripper.addRegion(
          String.valueOf(place),
          new Rectangle2D.Double(
              place % 2 * 105 * MM, Math.floorDiv(place, 2) * 74.25 * MM, 105 * MM, 74.25 * MM));
    }
    stripper.extractRegions(document.getPage(page));
    Map<Integer, String> texts = new HashMap<>();
    for (int place = 0; place < 8; place++) {
      texts.put(place, stripper.getTextForRegion(String.valueOf(place)).strip());
    }
    return texts;
  }
}
