package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The files keep what they claim: PDF/UA-1 and PDF/A-3a, as veraPDF checks them. */
class ConformanceTest {
  private static final Map<String, byte[]> FILES = new TreeMap<>();

  @TempDir static Path all;
  @TempDir Path folder;

  @BeforeAll
  static void printEveryDesign() {
    StringBuilder files = new StringBuilder();
    for (String design : List.of("raab", "opslag", "billede")) {
      String more =
          """
          schedule:
            - {every: week, on: [tuesday], from: "17:30", to: "20:00", start: 2026-09-01}
            - {every: month, on: first monday, from: "09:00", to: "12:00", start: 2026-09-01}
          first_time: Vi siger goddag på dansk og مرحبا på arabisk.
          image: {file: baal.jpg, alt: Folk om et bål}
          poster: {design: DESIGN}
          """
              .replace("DESIGN", design);
      files.append(PrintShop.activity(design, "Tove & Væverne <på tur>", more));
    }
    PrintShop shop = PrintShop.withPicture(all, files.toString());
    for (String format :
        List.of("poster-a4", "poster-a3", "poster-tearoff-a4", "flyer-a5", "sign-a4")) {
      FILES.putAll(shop.print(format, 2));
      assertEquals(List.of(), shop.problems());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "poster-a4, raab",
    "poster-a4, opslag",
    "poster-a4, billede",
    "poster-a3, raab",
    "poster-tearoff-a4, raab",
    "poster-tearoff-a4, opslag",
    "poster-tearoff-a4, billede",
    "flyer-a5, raab",
    "sign-a4, raab"
  })
  void whatIsReadIsAccessibleAndCanBeArchived(String format, String design) throws Exception {
    byte[] file = FILES.get("print/activity/" + design + "/" + format + ".pdf");
    assertEquals(Set.of(), failures(file, PDFAFlavour.PDFUA_1));
    assertEquals(Set.of(), failures(file, PDFAFlavour.PDFA_3_A));
  }

  @Test
  void cropMarksAreNotRead() throws Exception {
    String activity = PrintShop.activity("krolf", "Krolf", "level: everyone");
    PrintShop shop = PrintShop.withBleed(folder, activity);
    byte[] file = shop.print("flyer-a5", 1).values().iterator().next();
    assertEquals(Set.of(), failures(file, PDFAFlavour.PDFUA_1));
    assertEquals(Set.of(), failures(file, PDFAFlavour.PDFA_3_A));
  }

  static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> failures = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      validator
          .validate(parser)
          .getTestAssertions()
          .forEach(
              failed ->
                  failures.add(
                      failed.getRuleId().getClause()
                          + "-"
                          + failed.getRuleId().getTestNumber()
                          + " "
                          + failed.getMessage()));
    }
    return failures;
  }
}
