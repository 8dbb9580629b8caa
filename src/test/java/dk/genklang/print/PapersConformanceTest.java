package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every paper that is read on a screen too is accessible and can be archived. */
class PapersConformanceTest {
  private static final Map<String, byte[]> FILES = new TreeMap<>();

  @TempDir static Path all;
  @TempDir Path folder;

  @BeforeAll
  static void printEverything() {
    PrintShop shop = new PrintShop(all, everything());
    FILES.putAll(shop.printAll(2));
    assertEquals(List.of(), shop.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place programme-a4",
        "place programme-a3",
        "place folder-a5",
        "area home-visit-a4",
        "area booklet-a5",
        "area contact-card",
        "area referral-slips",
        "tool cards-a4",
        "tool fold-a4",
        "tool sheet-a4",
        "tool checklist-a4",
        "tool sign-a4",
        "collection flyer-a5",
        "collection booklet-a5"
      })
  void aPaperKeepsWhatItClaims(String paper) throws Exception {
    String kind = paper.split(" ", -1)[0];
    String format = paper.split(" ", -1)[1];
    List<byte[]> files =
        FILES.entrySet().stream()
            .filter(file -> file.getKey().startsWith("print/" + kind + "/"))
            .filter(file -> file.getKey().endsWith("/" + format + ".pdf"))
            .map(Map.Entry::getValue)
            .toList();
    assertFalse(files.isEmpty());
    for (byte[] pdf : files) {
      assertEquals(Set.of(), ConformanceTest.failures(pdf, PDFAFlavour.PDFUA_1));
      assertEquals(Set.of(), ConformanceTest.failures(pdf, PDFAFlavour.PDFA_3_A));
    }
  }

  @Test
  void whatIsCutRunsOverTheEdgeAndIsReadOnce() throws Exception {
    PrintShop shop = PrintShop.withBleed(folder, PaperSite.PLACE);
    byte[] file = shop.print("folder-a5", 1).get("print/place/huset/folder-a5.pdf");
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      double mm = 72 / 25.4;
      assertEquals(148 * mm, page.getTrimBox().getWidth(), 0.2);
      assertEquals(154 * mm, page.getBleedBox().getWidth(), 0.2);
      assertEquals(page.getMediaBox().getWidth(), page.getCropBox().getWidth());
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 72);
      double mark = (page.getMediaBox().getWidth() - page.getBleedBox().getWidth()) / 2;
      int middle = picture.getHeight() / 4;
      assertEquals(picture.getRGB((int) mark + 12, middle), picture.getRGB((int) mark + 2, middle));
      assertEquals(-1, picture.getRGB((int) mark - 3, middle));
    }
    String text = Structure.text(file);
    assertEquals(text.indexOf("Find vej"), text.lastIndexOf("Find vej"));
    assertEquals(Set.of(), ConformanceTest.failures(file, PDFAFlavour.PDFUA_1));
    assertEquals(Set.of(), ConformanceTest.failures(file, PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest
  @CsvSource({"contact-card, 10", "referral-slips, 3"})
  void aSheetOfTheSameIsReadOnceAndSeenOften(String format, int times) throws Exception {
    byte[] file = FILES.get("print/area/byen/" + format + ".pdf");
    String number = "00 00 00 11";
    String read = Structure.text(file);
    assertEquals(1, read.split(number, -1).length - 1, read);
    assertEquals(times, PrintShop.text(file).split(number, -1).length - 1);
  }

  @Test
  void lettersThatOftenBecomeLigaturesCanBeCopiedFromEveryPaper() {
    String words = "Kaffe, fællesskab, flaske, offentlig";
    String tuesdays = PaperSite.weekly("tuesday", "10:00", "12:00");
    String files =
        PaperSite.PLACE
            + PaperSite.here("kaffe", words, tuesdays)
            + PaperSite.collection("valg", words, "activity/kaffe")
            + PaperSite.tool("liste", "checklist", words, "steps: [\"" + words + "\"]")
            + PaperSite.tool("skema", "form", words, "fields: [\"" + words + "\"]")
            + PaperSite.tool("kort", "conversation-cards", words, "cards: [\"" + words + "\"]");
    PrintShop shop = new PrintShop(folder, files);
    List.of(
            "programme-a4",
            "folder-a5",
            "home-visit-a4",
            "booklet-a5",
            "flyer-a5",
            "checklist-a4",
            "sheet-a4",
            "cards-a4")
        .forEach(
            format ->
                shop.print(format, 2)
                    .forEach(
                        (path, pdf) -> {
                          boolean empty = path.contains("landet");
                          assertEquals(!empty, PrintShop.text(pdf).contains(words), path);
                        }));
  }

  static String everything() {
    String mixed = "Vi siger goddag på dansk og مرحبا på arabisk, Tove & Væverne <på tur>";
    return PaperSite.PLACE
        + PaperSite.many(4)
        + PaperSite.here(
            "suppe",
            "Tove & Væverne <på tur>",
            "- {every: month, on: last friday, from: \"18:00\", start: 2026-09-01}")
        + PrintShop.activity("ven", "Besøgsven", "setting: at-home\nfirst_time: \"" + mixed + "\"")
        + PaperSite.collection("valg", "Godt valg", "activity/suppe", "place/huset", "activity/ven")
        + PaperSite.tool("kort", "conversation-cards", "Kort", "cards: [\"" + mixed + "\"]")
        + PaperSite.tool("fold", "fold-figure", "Fold", PaperSite.list("prompts", 8, "Syng nr. #"))
        + PaperSite.tool("skema", "form", "Skema", PaperSite.list("fields", 6, "Felt #"))
        + PaperSite.tool("leg", "exercise", "Leg", PaperSite.list("steps", 4, mixed))
        + PaperSite.tool(
            "film",
            "film-dialogue",
            "Film",
            "film: {url: \"https://film.example.org/rejse\", minutes: 6}\n"
                + PaperSite.list("prompts", 3, "Tal om #"))
        + PaperSite.tool(
            "uge",
            "programme",
            "Uge",
            "fields: [\"Mandag (hvad, hvor)\", \"Tirsdag (hvad, hvor)\", \"Onsdag (hvad, hvor)\"]")
        + PaperSite.tool("liste", "checklist", "Liste", PaperSite.list("steps", 21, "Gør #"))
        + PaperSite.tool("skilt", "sign", "Skilt", PaperSite.list("fields", 4, "Felt #"));
  }
}
