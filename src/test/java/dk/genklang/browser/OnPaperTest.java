package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they come out of the browser's printer, also for whoever reads in the dark. */
@InBrowser
class OnPaperTest {
  private static final int DPI = 150;

  private static Browser browser;

  @BeforeAll
  static void open(Browser shared) {
    browser = shared;
  }

  @ParameterizedTest
  @CsvSource({
    "/aktiviteter/suppe-og-rugbroed-ved-langbordet/, 4, 00 00 00 66",
    "/foreninger/roede-kors-aavang/, 2, 00 00 00",
    "/moedesteder/lyngvang-forsamlingshus/, 4, 00 00 00 52",
    "/kontakter/brobygger-lyngvang/, 1, 00 00 00 14",
    "/samlinger/for-maend/, 3, Træværkstedet",
    "/historier/doeren-blev-aabnet/, 2, forsamlingshus",
    "/puljer/mikrodonation/, 2, 3.000",
    "/vaerktoejer/samtalekort/, 4, Samtalekort",
    "/omraader/lyngvang/, 9, 00 00 00 14",
  })
  void onPaperAPageHasItsWordsAndACodeNothingLiesOver(String path, int most, String words)
      throws Exception {
    try (PDDocument paper = print(path)) {
      String text = new PDFTextStripper().getText(paper);
      assertTrue(text.contains(words), words + " is not in " + text);
      assertTrue(paper.getNumberOfPages() <= most, paper.getNumberOfPages() + " pages");
      for (String control : new String[] {"Menu", "Gem på min liste", "Er noget forkert"}) {
        assertFalse(text.contains(control), control);
      }
      BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
      assertEquals(
          "https://genklang.example.org" + path,
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
      // 26 mm of code, and white around it as wide as four of its modules
      int from = page.getWidth() - mm(14 + 26 + 3);
      assertTrue(white(page, from, mm(13), from + mm(2), mm(13 + 26)), "words beside the code");
    }
  }

  @ParameterizedTest
  @CsvSource({"/kalender/, 5", "/kategorier/mad/, 5", "/soeg/?q=krolf, 2", "/kort/lyngvang/, 1"})
  void aListOnPaperIsBlackOnWhiteWithoutWhatIsPressed(String path, int most) throws Exception {
    try (PDDocument paper = print(path)) {
      String text = new PDFTextStripper().getText(paper);
      assertTrue(paper.getNumberOfPages() <= most, paper.getNumberOfPages() + " pages");
      for (String control : new String[] {"Menu", "Vælg til og fra", "Måneden i et blik"}) {
        assertFalse(text.contains(control), control);
      }
      BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
      assertTrue(white(page, 0, 0, page.getWidth(), mm(12)), "the margin is white");
    }
  }

  private static PDDocument print(String path) throws Exception {
    browser.screen(1280, 800, true).go(DemoSite.url(path));
    browser.until(
        "!document.querySelector('[data-results]')"
            + " || !document.querySelector('[data-results]').hidden");
    Map<String, Object> printed =
        browser.driver().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    return Loader.loadPDF(Base64.getDecoder().decode((String) printed.get("data")));
  }

  private static int mm(double length) {
    return (int) Math.round(length / 25.4 * DPI);
  }

  private static boolean white(BufferedImage page, int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if ((page.getRGB(x, y) & 0xffffff) != 0xffffff) {
          return false;
        }
      }
    }
    return true;
  }
}
