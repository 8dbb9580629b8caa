package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The files keep what they claim: PDF/UA-1 and PDF/A-3a, as veraPDF checks them. */
class ConformanceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"raab", "opslag"})
  void aPosterIsAccessibleAndCanBeArchived(String design) throws Exception {
    String more =
        """
        schedule:
          - {every: week, on: [tuesday], from: "17:30", to: "20:00", start: 2026-09-01}
          - {every: month, on: first monday, from: "09:00", to: "12:00", start: 2026-09-01}
        first_time: Vi siger goddag på dansk og مرحبا på arabisk.
        poster: {design: DESIGN}
        """
            .replace("DESIGN", design);
    String title = "Tove & Væverne <på tur>";
    byte[] poster = new PrintShop(folder, PrintShop.activity("vaev", title, more)).poster();
    assertEquals(Set.of(), failures(poster, PDFAFlavour.PDFUA_1));
    assertEquals(Set.of(), failures(poster, PDFAFlavour.PDFA_3_A));
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
