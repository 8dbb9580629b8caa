package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever's consent has run out is nowhere in what is published, and is reported. */
class ExpiredConsentTest {
  @TempDir Path folder;

  @Test
  void aPersonWhoseConsentHasExpiredIsLeftOutEverywhere() throws IOException {
    TinySite.in(
        folder,
        member("holder", "Zeuthenberg", "2026-11-21")
            + member("udloebet", "Qvistborg", "2026-11-20")
            + """
            -- content/contacts.yml --
            - {id: brobygger, role: bridge-builder, name: Brobyggeren, areas: [byen, landet], phone: "00 00 00 11", person: {name: Bo Zeuthenberg, consent: 2026-01-01, expires: 2026-11-21}}
            - {id: anden, role: volunteer-consultant, name: Konsulenten, areas: [byen], phone: "00 00 00 12", person: {name: Bo Qvistborg, consent: 2026-01-01, expires: 2026-11-20}}
            """);

    Run run = Run.in(folder, "build", "--lang", "en");

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("activities/udloebet.md:12:"), run.err());
    assertTrue(run.err().contains("contacts.yml:2:"), run.err());
    assertTrue(run.err().contains("No errors, 2 warnings"), run.err());
    Set<String> still = filesWith("zeuthenberg");
    assertTrue(still.contains("aktiviteter/holder/index.html"), still::toString);
    assertTrue(still.contains("kontakter/brobygger/index.html"), still::toString);
    assertTrue(still.stream().anyMatch(file -> file.endsWith(".pdf")), still::toString);
    assertEquals(Set.of(), filesWith("qvistborg"));
  }

  private static String member(String id, String name, String expires) {
    String person =
        "{role: Tovholder, name: Bo %s, phone: \"00 00 00 01\", consent: 2026-01-01, expires: %s}";
    return activity(id, "")
        .replace("{role: Tovholder, phone: \"00 00 00 01\"}", person.formatted(name, expires));
  }

  private Set<String> filesWith(String name) throws IOException {
    Path site = folder.resolve("public");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        if (text(file).toLowerCase(Locale.ROOT).contains(name)) {
          found.add(site.relativize(file).toString());
        }
      }
    }
    return found;
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
