package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every paper that is read on a screen too is accessible and can be archived. */
class PapersConformanceTest {
  @TempDir Path folder;

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
    PrintShop shop = new PrintShop(folder, everything());
    Map<String, byte[]> files = shop.print(format, 1);
    files.keySet().removeIf(path -> !path.startsWith("print/" + kind));
    assertEquals(List.of(), shop.problems());
    for (byte[] pdf : files.values()) {
      assertEquals(Set.of(), ConformanceTest.failures(pdf, PDFAFlavour.PDFUA_1));
      assertEquals(Set.of(), ConformanceTest.failures(pdf, PDFAFlavour.PDFA_3_A));
    }
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
