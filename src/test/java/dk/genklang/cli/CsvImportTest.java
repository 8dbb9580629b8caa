package dk.genklang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor gets of tables that are brought in. */
class CsvImportTest {
  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void site() {
    desk = ImportDesk.in(folder);
  }

  @Test
  void aSpreadsheetBecomesFilesThatSayWhatIsMissing() throws IOException {
    desk.table(
        "Titel;Resumé;Kategori;Område;Kontrolleret;Ugedag;Fra;Til;Startdato;Pris;Tilmelding;Telefon;Sagsnr\n"
            + "Strik: snak & 'kaffe';\"Vi strikker, og vi snakker sammen.\";Mad og fællesskab, Spil;"
            + "Byen;1-10-2026;Tirsdag, torsdag;9.30;kl. 11;05.01.2027;45 kr.;Bare mød op;87-65-43-21;7\n");
    Run run = desk.bringTable("activity");
    assertEquals(
        """
        liste.csv:1:92: warning: Kolonnen "Sagsnr" kendes ikke og er sprunget over. [import-unknown-column]
            Titel;Resumé;Kategori;Område;Kontrolleret;Ugedag;Fra;Til;Startdato;Pris;Tilmelding;Telefon;Sagsnr
                                                                                                       ^
          Kald den, hvad feltet hedder, for eksempel title, areas eller contact.phone. Ellers er der intet at gøre.

        Ingen fejl, 1 advarsel.
        Skrev 1 fil i content. Kør "genklang check", og udfyld det, der står efter MANGLER.
        """,
        run.err());
    assertEquals("content/activities/strik-snak-kaffe.md\n", run.out());
    assertEquals(0, run.exit());
    assertEquals(
        """
        ---
        title: "Strik: snak & 'kaffe'"
        summary: Vi strikker, og vi snakker sammen.
        areas: [byen]
        categories: [mad, spil]
        verified: 2026-10-01
        schedule:
          on: [tuesday, thursday]
          from: "09:30"
          to: "11:00"
          start: 2027-01-05
        price:
          amount: 45
        signup:
          how: drop-in
        contact:
          phone: "87654321"
        # MANGLER abc: ABC for mental sundhed. En sætning om mindst ét af de tre: gør noget aktivt, sammen, meningsfuldt.
        # MANGLER benefit: Det får du ud af det. Én sætning.
        # MANGLER place / setting: Mødested. Id på det sted, det foregår. / Hvor. at-place (et sted), at-home (hjemme), outdoors (ude), phone (telefon) eller online.
        # MANGLER schedule.every: Hvor tit. week, 2 weeks, month, once (én gang) eller dates (nogle datoer).
        ---
        """,
        desk.file("activities/strik-snak-kaffe.md"));
    assertEquals(
        List.of("missing-key", "missing-key", "missing-key", "missing-one-of"),
        ImportDesk.errors(Run.in(folder, "check").out()));
  }

  @Test
  void whatIsMissingIsSaidInTheLanguageOfMessages() throws IOException {
    desk.table("title;areas\nKnit;byen\n");
    Run run =
        Run.in(
            folder,
            "import",
            "csv",
            "liste.csv",
            "--kind",
            "story",
            "--into",
            "content",
            "--lang",
            "en");
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        ---
        title: Knit
        areas: [byen]
        # MISSING consent: The person said yes. The day on which the person said yes to the story being told.
        # MISSING summary: One line. What stands on the poster and in the search. Write what makes people come.
        # MISSING verified: Last checked. The day on which somebody last made sure that everything is right.
        ---
        """,
        desk.file("stories/knit.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
  void lettersAreReadHoweverTheyAreSaved(String charset) throws IOException {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    byte[] table =
        (mark + "titel;tekst\r\nÆblegrød på øen;Åh\r\n").getBytes(Charset.forName(charset));
    Files.write(folder.resolve("pages.csv"), table);
    assertEquals(0, Run.in(folder, "import", "csv", "pages.csv", "--into", "content").exit());
    assertTrue(
        desk.file("pages/aeblegroed-paa-oeen.md").startsWith("---\ntitle: Æblegrød på øen\n"));
    assertTrue(desk.file("pages/aeblegroed-paa-oeen.md").endsWith("---\nÅh\n"));
  }

  @Test
  void commasTabsAndWhatSpreadsheetsSayOfThemAreRead() throws IOException {
    for (String table :
        List.of(
            "title,website\nA,https://a.dk\n",
            "title\twebsite\nB\thttps://b.dk\n",
            "sep=;\ntitle;website\nC;c.dk/x\n")) {
      Files.writeString(folder.resolve("pages.csv"), table);
      assertEquals(0, Run.in(folder, "import", "csv", "pages.csv", "--into", "content").exit());
    }
    assertTrue(desk.file("pages/a.md").contains("website: \"https://a.dk\"\n"));
    assertTrue(desk.file("pages/b.md").contains("website: \"https://b.dk\"\n"));
    assertTrue(desk.file("pages/c.md").contains("website: \"https://c.dk/x\"\n"));
  }

  @Test
  void openingHoursAreReadAsPeopleWriteThem() throws IOException {
    desk.table(
        "navn;opening_hours.monday;opening_hours.friday\nHuset;9-14;kl. 9.30 - 12.00 | 13-15\n");
    assertEquals(0, desk.bringTable("place").exit());
    assertTrue(
        desk.file("places/huset.md")
            .contains("  monday: \"09:00-14:00\"\n  friday: [\"09:30-12:00\", \"13:00-15:00\"]\n"),
        desk.file("places/huset.md"));
  }
}
