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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs in the stairwell. */
class PostersTest {
  private static final String TUESDAYS =
      """
      schedule:
        - {every: week, on: [tuesday], from: "17:30", to: "20:00", start: 2026-09-01}
      """;

  @TempDir Path folder;

  @Test
  void aPosterSaysWhatWhenWhereAndWhomToRing() {
    byte[] poster = shop("krolf", "Krolf", TUESDAYS).poster();
    assertEquals(1, PrintShop.pages(poster));
    assertEquals(
        "Mad og fællesskab Krolf Tirsdag 17.30–20 Hver tirsdag"
            + " Vi spiser sammen ved det lange bord."
            + " Hvor Udendørs Byen Pris Gratis Tilmelding Bare mød op"
            + " proeve.example.org /aktiviteter/krolf"
            + " Første gang? Sig, at det er din første gang, så viser vi dig til rette."
            + " Ring gerne Tovholder 00 00 00 01 Prøve Kommune",
        Structure.text(poster));
  }

  @Test
  void aNoticeBoardSaysTheSame() {
    String text =
        Structure.text(shop("krolf", "Krolf", "poster: {design: opslag}\n" + TUESDAYS).poster());
    assertEquals(
        "Krolf Tirsdag 17.30–20 Hver tirsdag Vi spiser sammen ved det lange bord."
            + " Hvor Udendørs Byen Pris Gratis Tilmelding Bare mød op"
            + " proeve.example.org /aktiviteter/krolf Ring gerne Tovholder 00 00 00 01"
            + " Første gang? Sig, at det er din første gang, så viser vi dig til rette."
            + " Prøve Kommune Mad og fællesskab",
        text);
  }

  @Test
  void lettersThatOftenBecomeLigaturesCanBeCopied() {
    String title = "Kaffe, fællesskab, flaske, offentlig, kaffefilter";
    String text = PrintShop.text(shop("kaffe", title, TUESDAYS).poster());
    assertTrue(text.contains(title), text);
  }

  @Test
  void theCodeLeadsToThePageWhenReadFromTheSheetAtScreenResolution() throws Exception {
    byte[] poster = shop("krolf-paa-plaenen", "Krolf", TUESDAYS).poster();
    assertEquals("https://proeve.example.org/aktiviteter/krolf-paa-plaenen/", decoded(poster, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"raab", "opslag", "billede"})
  void everyColourAndLengthOfTitleFitsOnOnePage(String design) {
    String[] titles = {
      "Krolf",
      "Fællesspisning i forsamlingshuset",
      "Reparationsværkstedsaften for cykler, radioer og brødristere",
      "En lille kop te om morgenen, en tur på stien og et godt grin"
    };
    String[] colours = {"sol", "koral", "blad", "fjord", "skov"};
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < titles.length * colours.length; i++) {
      files.append(
          PrintShop.activity(
              "a" + i,
              titles[i % titles.length],
              "poster: {design: " + design + ", colour: " + colours[i % 5] + "}"));
    }
    PrintShop shop = new PrintShop(folder, files.toString());
    Map<String, byte[]> posters = shop.posters(2);
    assertEquals(List.of(), shop.problems());
    assertEquals(20, posters.size());
    posters.values().forEach(poster -> assertEquals(1, PrintShop.pages(poster)));
  }

  @Test
  void muchTextMakesRoomForItself() {
    String more =
        """
        first_time: %s
        price:
          - {amount: 50, per: meal, for: Voksne, note: "Kaffe og kage er med, og man må gerne tage mere"}
          - {amount: 25, per: meal, for: "Børn fra 4 til 14 år"}
          - {amount: 120, per: meal, for: Hele familien}
        host: {name: "Bålmesteren, som kender alle stierne", recognise: "Sodet hat og orange vest"}
        companion: {who: Brobyggeren i Østerlund, phone: "00 00 00 12"}
        """
            .formatted("Du får en kniv og et skærebræt, før du når at blive kold. ".repeat(6));
    PrintShop shop = shop("baalmad", "Bålmad under åben himmel", more + TUESDAYS);
    String text = PrintShop.text(shop.poster());
    assertEquals(List.of(), shop.problems());
    assertTrue(text.contains("Hele familien: 120 kr. pr. måltid"), text);
  }

  @Test
  void textThatCannotFitIsReportedWithTheEntryAndStillPrinted() {
    String more = "first_time: " + "Du får en kniv og et skærebræt. ".repeat(62);
    PrintShop shop = shop("roman", "En roman", more);
    assertEquals(1, PrintShop.pages(shop.poster()));
    assertEquals(
        List.of("content/activities/roman.md:2:8 print-overfull [poster-a4, welcome]"),
        shop.problems());
  }

  @Test
  void aWordTooLongToBeReadFromThreeMetresIsReported() {
    String word = "Speciallægepraksisplanlægningsstabiliseringsperiode";
    PrintShop shop = shop("lang", word, TUESDAYS);
    shop.poster();
    assertEquals(
        List.of("content/activities/lang.md:2:8 print-title [poster-a4, 7]"), shop.problems());
  }

  @Test
  void aWordIsBrokenWhereASoftHyphenAllowsIt() {
    String word = "Speciallægepraksis\u00adplanlægnings\u00adstabiliserings\u00adperiode";
    PrintShop shop = shop("lang", word, TUESDAYS);
    String text = PrintShop.text(shop.poster());
    assertEquals(List.of(), shop.problems());
    assertTrue(text.contains("Speciallægepraksis- planlægnings- stabiliseringsperiode"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Sundhedsfremmegruppemøderne, Sundhedsfremme- gruppemøderne",
    "Reparationsværkstedsforeningerne, Reparations- værksteds- foreningerne",
  })
  void aLongCompoundIsPartedBetweenItsWords(String title, String lines) {
    PrintShop shop = shop("lang", title, TUESDAYS);
    String text = PrintShop.text(shop.poster());
    assertEquals(List.of(), shop.problems());
    assertTrue(text.contains(lines), text);
  }

  @Test
  void aLetterWithoutAGlyphIsReportedAndLeftOut() {
    PrintShop shop = shop("emoji", "Dans \uD83D\uDC83 i parken", TUESDAYS);
    String text = PrintShop.text(shop.poster());
    assertEquals(
        List.of("content/activities/emoji.md:2:8 print-letter [poster-a4, \uD83D\uDC83]"),
        shop.problems());
    assertTrue(text.contains("Dans i parken") && !text.contains("#"), text);
  }

  @Test
  void otherAlphabetsFindTheirFont() {
    PrintShop shop = shop("tre", "Kaffe قهوة кава", TUESDAYS);
    shop.poster();
    assertEquals(List.of(), shop.problems());
  }

  @Test
  void theSamePosterIsTheSameBytesOnAnyNumberOfThreads() {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      files.append(PrintShop.activity("a" + i, "Krolf nummer " + i, TUESDAYS));
    }
    Map<String, byte[]> one = new PrintShop(folder.resolve("one"), files.toString()).posters(1);
    Map<String, byte[]> two = new PrintShop(folder.resolve("two"), files.toString()).posters(2);
    assertEquals(one.keySet(), two.keySet());
    one.forEach((path, bytes) -> assertArrayEquals(bytes, two.get(path), path));
  }

  @Test
  void aKeptFileIsUsedAgainAndADamagedOneIsNot() throws IOException {
    String activity = PrintShop.activity("krolf", "Krolf", TUESDAYS);
    byte[] first = new PrintShop(folder, activity).poster();
    Path kept;
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] all = Files.readAllBytes(kept);
    all[all.length - 1]++;
    Files.write(kept, all);
    assertArrayEquals(first, new PrintShop(folder, activity).poster());
    byte[] mended = Files.readAllBytes(kept);
    all[all.length - 1]--;
    assertArrayEquals(all, mended);
  }

  @Test
  void aLargePosterIsTheSmallOneEnlarged() throws IOException {
    PrintShop shop = shop("krolf", "Krolf", TUESDAYS);
    byte[] a4 = shop.poster();
    byte[] a3 = shop.print("poster-a3", 1).values().iterator().next();
    assertEquals(List.of(), shop.problems());
    try (PDDocument document = Loader.loadPDF(a3)) {
      assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.5);
    }
    assertEquals(PrintShop.text(a4), PrintShop.text(a3));
  }

  private PrintShop shop(String id, String title, String more) {
    return new PrintShop(folder, PrintShop.activity(id, title, more));
  }

  private static String decoded(byte[] pdf, int dpi) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi);
      var source = new BufferedImageLuminanceSource(page);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
  }
}
