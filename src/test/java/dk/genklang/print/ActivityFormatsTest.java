package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is printed of an activity. */
class ActivityFormatsTest {
  private static final String MUCH =
      """
      schedule:
        - {every: week, on: [tuesday], from: "17:30", to: "20:00", start: 2026-09-01}
      first_time: Du får en kniv og et skærebræt. Så står du ved siden af en, som viser, hvad der skal i gryden.
      price:
        - {amount: 50, per: meal, for: Voksne, note: Kaffe og kage er med}
        - {amount: 25, per: meal, for: "Børn fra 4 til 14 år"}
      host: {name: Bålmesteren, recognise: Sodet hat og orange vest}
      companion: {who: Brobyggeren i Østerlund, phone: "00 00 00 12"}
      bring: Varmt tøj, tallerken og ske.
      find_your_way: Følg grusstien langs hegnet til den røde bygning.
      transport: {bus: "Rute 10 til Skovhusene, derfra 400 meter.", parking: På gruset ved halvtaget.}
      image: {file: baal.jpg, alt: Folk om et bål}
      poster: {design: DESIGN}
      """;

  private static final String[] TITLES = {
    "Krolf",
    "Fællesspisning i forsamlingshuset",
    "Reparationsværkstedsaften for cykler, radioer og brødristere",
  };

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "poster-a3, billede, 1",
    "poster-tearoff-a4, raab, 1",
    "poster-tearoff-a4, opslag, 1",
    "poster-tearoff-a4, billede, 1",
    "flyer-a5, raab, 2",
    "sign-a4, raab, 1",
  })
  void shortAndLongTitlesFitWithMuchText(String format, String design, int pages) {
    PrintShop shop = PrintShop.withPicture(folder, three(design));
    Map<String, byte[]> files = shop.print(format, 2);
    assertEquals(List.of(), shop.problems());
    assertEquals(3, files.size());
    files.values().forEach(file -> assertEquals(pages, PrintShop.pages(file)));
  }

  @ParameterizedTest
  @CsvSource({
    "poster-a4, raab, 0, 1",
    "poster-a4, opslag, 0, 1",
    "poster-a4, billede, 0, 1",
    "poster-a3, raab, 0, 1",
    "poster-tearoff-a4, raab, 0, 1",
    "poster-tearoff-a4, opslag, 0, 1",
    "poster-tearoff-a4, billede, 0, 1",
    "flyer-a5, raab, 1, 1",
    "flyer-a5-2up-a4, raab, 1, 2",
  })
  void theCodeIsReadFromTheSheetAtScreenResolution(
      String format, String design, int page, int codes) throws Exception {
    String activity =
        PrintShop.activity("krolf-paa-plaenen", "Krolf", MUCH.replace("DESIGN", design));
    byte[] file =
        PrintShop.withPicture(folder, activity).print(format, 1).values().iterator().next();
    decoded(file, page, codes)
        .forEach(
            url -> assertEquals("https://proeve.example.org/aktiviteter/krolf-paa-plaenen/", url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"poster-tearoff-a4", "flyer-a5", "flyer-a5-2up-a4", "sign-a4"})
  void textCanBeCopiedWithAllItsLetters(String format) {
    String title = "Kaffe, fællesskab, flaske, offentlig, kaffefilter";
    PrintShop shop =
        PrintShop.withPicture(
            folder, PrintShop.activity("kaffe", title, MUCH.replace("DESIGN", "raab")));
    String text = PrintShop.text(shop.print(format, 1).values().iterator().next());
    assertTrue(text.replace("til Kaffe", "Kaffe").contains(title), text);
  }

  @Test
  void everySlipSaysWhatOneNeedsAtHome() {
    PrintShop shop =
        PrintShop.withPicture(
            folder, PrintShop.activity("krolf", "Krolf", MUCH.replace("DESIGN", "raab")));
    String text = Structure.text(shop.print("poster-tearoff-a4", 1).values().iterator().next());
    String slip = " Krolf Tirs. 17.30–20 Udendørs 00 00 00 01 proeve.example.org/aktiviteter/krolf";
    assertTrue(text.endsWith(slip.repeat(8)), text);
  }

  @Test
  void aNoticeHasRoomInTheNewspaper() {
    PrintShop shop = PrintShop.withPicture(folder, three("raab"));
    Map<String, byte[]> notices = shop.print("notice", 1);
    notices.values().forEach(bytes -> assertTrue(text(bytes).length() <= 300, text(bytes)));
    assertEquals(
        "Fællesspisning i forsamlingshuset. Vi spiser sammen ved det lange bord."
            + " Hver tirsdag kl. 17.30–20.00. Udendørs. Byen. Voksne: 50 kr. pr. måltid."
            + " Bare mød op. Tlf. 00 00 00 01. proeve.example.org/aktiviteter/a1",
        text(notices.get("print/activity/a1/notice.txt")));
  }

  @Test
  void twoFlyersStandBesideEachOtherOnASheetToBeCut() throws IOException {
    PrintShop shop = PrintShop.withPicture(folder, three("raab"));
    Map<String, byte[]> sheets = shop.print("flyer-a5-2up-a4", 1);
    byte[] sheet = sheets.values().iterator().next();
    assertEquals(3, sheets.values().stream().map(ActivityFormatsTest::identity).distinct().count());
    try (PDDocument document = Loader.loadPDF(sheet)) {
      assertEquals(2, document.getNumberOfPages());
      assertMillimetres(297, 210, document.getPage(0).getMediaBox());
      assertEquals("Krolf", document.getDocumentInformation().getTitle());
    }
    assertEquals(2, PrintShop.text(sheet).split("Når du kommer", -1).length - 1);
  }

  @Test
  void forThePrinterColourRunsOverTheCut() throws IOException {
    PrintShop shop =
        PrintShop.withBleed(folder, PrintShop.activity("krolf", "Krolf", "level: everyone"));
    for (String format : List.of("poster-a4", "poster-a3")) {
      byte[] file = shop.print(format, 1).values().iterator().next();
      int width = format.equals("poster-a4") ? 210 : 297;
      int height = format.equals("poster-a4") ? 297 : 420;
      try (PDDocument document = Loader.loadPDF(file)) {
        PDPage page = document.getPage(0);
        assertMillimetres(width + 20, height + 20, page.getMediaBox());
        assertMillimetres(width + 6, height + 6, page.getBleedBox());
        assertMillimetres(width, height, page.getTrimBox());
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
        assertEquals(0xffffffff, image.getRGB(image.getWidth() / 2, 4) | 0xff000000);
        assertEquals(image.getRGB(9, 40), image.getRGB(14, 40));
      }
      assertEquals(List.of(), shop.problems());
    }
  }

  @Test
  void aTranslationIsPrintedInItsLanguage() {
    PrintShop shop = PrintShop.multilingual(folder);
    Map<String, byte[]> flyers = shop.print("flyer-a5", 1);
    assertEquals(List.of(), shop.problems());
    assertEquals(
        List.of("ar/print/activity/krolf/flyer-a5.pdf", "print/activity/krolf/flyer-a5.pdf"),
        List.copyOf(flyers.keySet()));
    String text = PrintShop.text(flyers.get("ar/print/activity/krolf/flyer-a5.pdf"));
    assertTrue(text.contains("00 00 00 01"), text);
    assertTrue(text.contains("/ar/aktiviteter/krolf"), text);
  }

  @Test
  void aSmallPictureIsDrawnFromTheFile() {
    String activity = PrintShop.activity("krolf", "Krolf", MUCH.replace("DESIGN", "billede"));
    byte[] poster = PrintShop.withPicture(folder, activity).poster();
    String picture = text(Thumbnail.of(poster));
    assertTrue(picture.startsWith("<svg xmlns"), picture);
    assertTrue(picture.contains("viewBox=\"0 0 595 842\""), picture);
    assertTrue(picture.contains("<image") && picture.length() < 60_000, picture.length() + "");
    assertArrayEquals(Thumbnail.of(poster), Thumbnail.of(poster));
  }

  @Test
  void aPictureThatCannotBePrintedIsAsGoodAsNone() throws IOException {
    String activity = PrintShop.activity("krolf", "Krolf", MUCH.replace("DESIGN", "billede"));
    PrintShop shop = PrintShop.withPicture(folder, activity);
    Files.write(folder.resolve("site/content/media/baal.jpg"), new byte[] {(byte) 0xff, 1, 2});
    byte[] broken = shop.poster();
    String without = activity.replace("billede", "raab");
    assertEquals(
        PrintShop.text(
            new PrintShop(folder.resolve("other"), without.replaceAll("image:.*", "")).poster()),
        PrintShop.text(broken));
  }

  @Test
  void everyFormatIsTheSameBytesOnAnyNumberOfThreads() {
    PrintShop one = PrintShop.withPicture(folder.resolve("one"), three("billede"));
    PrintShop two = PrintShop.withPicture(folder.resolve("two"), three("billede"));
    Map<String, byte[]> first = one.printAll(1);
    Map<String, byte[]> second = two.printAll(2);
    assertEquals(first.keySet(), second.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  private static String three(String design) {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < TITLES.length; i++) {
      files.append(PrintShop.activity("a" + i, TITLES[i], MUCH.replace("DESIGN", design)));
    }
    return files.toString();
  }

  private static String identity(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private static void assertMillimetres(double width, double height, PDRectangle box) {
    assertEquals(width, box.getWidth() / 72 * 25.4, 0.2);
    assertEquals(height, box.getHeight() / 72 * 25.4, 0.2);
  }

  /** What the codes on a page say that has so many of them beside each other. */
  private static List<String> decoded(byte[] pdf, int page, int codes) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 100);
      List<String> read = new ArrayList<>();
      int width = image.getWidth() / codes;
      for (int i = 0; i < codes; i++) {
        var source =
            new BufferedImageLuminanceSource(image, i * width, 0, width, image.getHeight());
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        read.add(new QRCodeReader().decode(bitmap).getText());
      }
      return read;
    }
  }
}
