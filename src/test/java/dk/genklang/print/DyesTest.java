package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's colours on all papers. */
class DyesTest {
  private static final String THEME =
      """
      -- + site-config.yml --
      theme:
        colours: {petrol: "#1a1446", forest: "#3b1d5e", sun: "#ffe27a", coral: "#ff9d9d", leaf: "#c3d69b", fjord: "#c9d6f0"}
      """;
  private static final Set<Integer> GENKLANGS =
      Set.of(0x08292f, 0x004c42, 0xffd16c, 0xff8671, 0xabc27e, 0xb7cecf);

  @TempDir Path folder;

  @Test
  void noPaperKeepsAColourOfGenklangs() throws Exception {
    PrintShop shop =
        new PrintShop(
            folder,
            THEME
                + PaperSite.PLACE
                + PaperSite.here("a", "Krolf", PaperSite.weekly("monday", "10:00", "12:00"))
                + PaperSite.tool(
                    "kort",
                    "conversation-cards",
                    "Samtalekort",
                    PaperSite.list("cards", 8, "Spørgsmål #?"))
                + PaperSite.tool(
                    "nip", "fold-figure", "Nip-napper", PaperSite.list("prompts", 8, "Opgave #."))
                + PaperSite.tool(
                    "liste", "checklist", "Tjekliste", PaperSite.list("steps", 4, "Trin #."))
                + PaperSite.collection("fest", "Fest", "activity/a"));
    Map<String, byte[]> files = shop.printAll(2);
    assertTrue(files.size() > 15, files.keySet().toString());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        Set<Integer> left = colours(file.getValue());
        left.retainAll(GENKLANGS);
        // Codes keep an ink that is dark enough whatever the municipality chose.
        left.remove(file.getKey().contains("/activity/") ? Colourway.PETROL : -1);
        assertEquals(Set.of(), left, file.getKey());
      }
    }
  }

  @Test
  void wordsThatLookLikeColoursAreLeftAlone() {
    Dyes dyes = new Dyes(Map.of(0xffd16c, 0x123456));
    String page = "<p style=\"color:#ffd16c\">#ffd16c</p>";
    assertEquals("<p style=\"color:#123456\">#ffd16c</p>", dyes.in(page));
    assertFalse(new Dyes(Map.of()).in(page).contains("123456"));
  }

  private static Set<Integer> colours(byte[] pdf) throws Exception {
    Set<Integer> colours = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, 36);
        for (int y = 0; y < picture.getHeight(); y++) {
          for (int x = 0; x < picture.getWidth(); x++) {
            colours.add(picture.getRGB(x, y) & 0xffffff);
          }
        }
      }
    }
    return colours;
  }
}
