package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet for the kitchen table. Every test is on Saturday 21 November 2026. */
class HomeVisitTest {
  @TempDir Path folder;

  @Test
  void aDayHasTimePriceWhatWhereAndPhone() {
    String more = "companion: {who: Brobyggeren, phone: \"00 00 00 11\"}\ncall_first: true";
    String text =
        text(
            PaperSite.PLACE
                + PaperSite.here("krolf", "Krolf", PaperSite.weekly("tuesday", "10:00", "12:00"))
                    .replace("setting: at-place", "setting: at-place\n" + more));
    assertEquals(
        "Udskrevet 21. november 2026. Brobygger: 00 00 00 11 Side 1 af 1"
            + " Tæt på dig i Byen Brobygger i byen: 00 00 00 11 Tirsdag Hvad og hvor Noter"
            + " 10–12 Gratis Krolf Huset, Bygaden 1. Ingen trin Ring gerne først"
            + " Følges: Brobyggeren, 00 00 00 11 Ring 00 00 00 01",
        text);
  }

  @Test
  void anAreaWithoutAnythingSaysWhomToRing() {
    String text = text("");
    assertTrue(text.contains("Brobygger i byen: 00 00 00 11"), text);
    assertTrue(text.contains("Her er ikke noget på programmet lige nu."), text);
  }

  @Test
  void whatIsByAgreementStandsLastAndWhatPausesBelow() {
    String times = "schedule:\n  " + PaperSite.weekly("sunday", "10:00", "12:00");
    String text =
        text(
            PrintShop.activity("ven", "Besøgsven", "setting: at-home")
                + PrintShop.activity("kor", "Kor", times)
                + PrintShop.activity("dans", "Dans", times + "\nstatus: paused")
                + PrintShop.activity("skak", "Skak", times + "\nstatus: cancelled"));
    assertTrue(text.contains("Når det passer dig Hvad og hvor Noter Aftal tid Gratis Besøgsven"));
    assertTrue(text.contains("Holder pause: Dans"), text);
    assertFalse(text.contains("Skak"), text);
    assertTrue(text.indexOf("Kor") < text.indexOf("Besøgsven"), text);
  }

  @Test
  void everyPageBeginsWithTheDayItGoesOnWithAndSaysItsNumber() throws Exception {
    byte[] sheet = only(PaperSite.PLACE + PaperSite.many(30));
    int pages = PrintShop.pages(sheet);
    assertTrue(pages >= 4, pages + " pages");
    try (PDDocument document = Loader.loadPDF(sheet)) {
      for (int page = 2; page <= pages; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).replaceAll("\\s+", " ").strip();
        assertTrue(
            text.matches(".* Side \\d af \\d (Man|Tirs|Ons|Tors|Fre)dag Hvad og hvor Noter .*"),
            text);
        assertTrue(text.contains("Side " + page + " af " + pages), text);
      }
    }
  }

  private String text(String files) {
    return PrintShop.text(only(files));
  }

  private byte[] only(String files) {
    PrintShop shop = new PrintShop(folder, files);
    byte[] sheet = shop.print("home-visit-a4", 1).get("print/area/byen/home-visit-a4.pdf");
    assertEquals(List.of(), shop.problems());
    return sheet;
  }
}
