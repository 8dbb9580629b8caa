package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of tables that cannot be brought in as they are. */
class RefusedTablesTest {
  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void site() {
    desk = ImportDesk.in(folder);
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsWritten() throws IOException {
    desk.table(
        """
        id;title;level;verified
        ../../etc/x;Sted;alt;2026-02-31
        CON;Enhed;;
        ;;everyone;
        a;En;;
        A;To;;;for meget
        """);
    Run run = desk.bringTable("activity");
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertEquals(
        """
        liste.csv:2:18: error: "alt" kan ikke bruges her. [unknown-value]
            ../../etc/x;Sted;alt;2026-02-31
                             ^
          Skriv en af disse: everyone, some, experienced.

        liste.csv:2:22: error: "2026-02-31" er ikke en dato. [not-a-date]
            ../../etc/x;Sted;alt;2026-02-31
                                 ^
          Skriv år, måned og dag: 2026-09-01.

        liste.csv:3:1: error: "con" kan ikke være navnet på en fil, for Windows bruger det selv. [import-bad-id]
            CON;Enhed;;
            ^
          Skriv et andet navn i kolonnen id.

        liste.csv:4:1: error: Rækken har hverken id eller titel. [import-no-id]
            ;;everyone;
            ^
          Skriv en titel med mindst ét bogstav eller tal.

        liste.csv:6: error: "activity/a" står i tabellen for anden gang. Første gang er i linje 5. [import-twice]
            A;To;;;for meget
          Slet den ene, eller giv den et andet navn i kolonnen id.

        liste.csv:6:8: error: Her står noget uden for kolonnerne. [import-extra-cell]
            A;To;;;for meget
                   ^
          Giv kolonnen et navn i første række, eller slet det. Et semikolon eller komma i en tekst kræver "citationstegn" om den.

        6 fejl, ingen advarsler.
        """
            + ImportDesk.NOTHING,
        run.err());
    assertFalse(Files.exists(folder.resolve("content/activities")));
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.createDirectories(folder.resolve("content/activities/mad"));
    Files.move(
        folder.resolve("content/activities/spis.md"),
        folder.resolve("content/activities/mad/spis.yml"));
    desk.table("title\nSpis\nNyt\n");
    Run run = desk.bringTable("activity");
    assertEquals(
        """
        liste.csv:2: error: Filen content/activities/mad/spis.yml er der allerede og bliver ikke skrevet over. [import-exists]
            Spis
          Slet eller flyt filen, hvis den skal laves om, eller tag rækken ud.

        1 fejl, ingen advarsler.
        """
            + ImportDesk.NOTHING,
        run.err());
    assertFalse(Files.exists(folder.resolve("content/activities/nyt.md")));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("udenfor"));
    Files.createSymbolicLink(folder.resolve("content/activities"), outside);
    desk.table("title\nNyt\nAndet\n");
    Run run = desk.bringTable("activity");
    assertEquals(1, run.exit());
    assertTrue(
        run.err()
            .startsWith(
                "content/activities: error: Mappen fører ud af mappen med indhold."
                    + " [import-outside]"),
        run.err());
    assertEquals(List.of("import-outside"), ImportDesk.errors(run.err()));
    assertEquals(List.of(), ImportDesk.list(outside));
  }

  @Test
  void anUnclosedQuoteIsToldWhereItBegins() throws IOException {
    desk.table("title;bring\nEn;\"uden ende\nTo;x\n");
    Run run = desk.bringTable("activity");
    assertEquals(1, run.exit());
    assertTrue(
        run.err().contains("error: Tabellen kan ikke læses herfra. [import-not-csv]"), run.err());
    assertEquals(List.of(), ImportDesk.list(folder.resolve("content/activities")));
  }

  @Test
  void unseenCharactersAreRefused() throws IOException {
    desk.table("title;bring\nEn;a\0b\n");
    Run run = desk.bringTable("activity");
    assertTrue(
        run.err()
            .startsWith(
                "liste.csv:2:4: error: Her står et usynligt tegn (U+0000), som ikke kan vises."
                    + " [control-character]\n"),
        run.err());
  }

  @Test
  void whatARowIsHasToBeSaid() throws IOException {
    desk.table("title;kind\nEn;aktivitet\nTo;\nTre;place\n");
    Run run = desk.bringTable();
    assertEquals(
        """
        liste.csv:2:1: error: "aktivitet" er ikke en slags. [import-unknown-kind]
            En;aktivitet
            ^
          Skriv "--kind" og en af disse, eller skriv den i kolonnen kind: activity, association, place, tool, collection, story, grant, page.

        liste.csv:3:1: error: Det står ingen steder, hvad rækken er. [import-unknown-kind]
            To;
            ^
          Skriv "--kind" og en af disse, eller skriv den i kolonnen kind: activity, association, place, tool, collection, story, grant, page.

        2 fejl, ingen advarsler.
        """
            + ImportDesk.NOTHING,
        run.err());
  }

  @Test
  void aKeyOfAnotherKindIsAMistake() throws IOException {
    desk.table("title;kind;price\nHus;place;free\n");
    Run run = desk.bringTable();
    assertTrue(
        run.err()
            .startsWith("liste.csv:2:11: error: Feltet \"price\" findes ikke her. [unknown-key]"),
        run.err());
  }

  @Test
  void limitsAreTold() throws IOException {
    assertProblem("import-too-many-rows", "title\n" + "x\n".repeat(20_001));
    assertProblem("import-too-many-columns", "title" + ";".repeat(1_000) + "\nx\n");
    assertProblem("import-cell-too-long", "title;body\nx;" + "y".repeat(200_000) + "\n");
    assertProblem("too-long", "title;bring\nx;" + "y".repeat(500) + "\n");
    assertProblem("import-no-rows", "title;body\n");
    assertProblem("import-no-rows", "");
    assertProblem("import-empty-row", "id;title\nx;\n");
    assertProblem("import-column-twice", "title;titel\nx;y\n");
    assertProblem("import-two-values", "title;price;price.amount\nx;free;10\n");
    assertProblem("import-bad-language", "title;language\nx;engelsk\n");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("liste.csv").toFile(), "rw")) {
      file.setLength((50L << 20) + (1 << 20));
    }
    Run run = desk.bringTable("page");
    assertTrue(
        run.err()
            .startsWith(
                "liste.csv: error: Filen fylder 51 MB. Der kan hentes filer på op til 50 MB."),
        run.err());
  }

  @Test
  void otherFilesThanTextsAreTold() throws IOException {
    for (String code : List.of("import-spreadsheet", "import-not-text")) {
      byte[] file =
          code.equals("import-spreadsheet")
              ? new byte[] {'P', 'K', 3, 4, 0}
              : new byte[] {(byte) 0x81, 1};
      Files.write(folder.resolve("liste.csv"), file);
      Run run = desk.bringTable("page");
      assertEquals(1, run.exit());
      assertEquals(List.of(code), ImportDesk.errors(run.err()));
    }
  }

  @Test
  void columnsAreCountedInCharacters() throws IOException {
    desk.table("title;bring;level\nA;😀😀;alt\n");
    Run run = desk.bringTable("activity");
    assertTrue(run.err().startsWith("liste.csv:2:6: error: "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "<p ", "<", "&amp;", ".", "a. ", "<li>", "😀", "-"})
  void aCellOfAnyTextEndsSoon(String part) throws IOException {
    String cell = part.repeat(100_000 / part.length());
    desk.table("title;categories;price;website;schedule.on\nx;%s;%s;%s;%s\n".replace("%s", cell));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> desk.bringTable("activity"));
  }

  private void assertProblem(String code, String table) throws IOException {
    desk.table(table);
    Run run = desk.bringTable("activity");
    assertEquals(1, run.exit(), code);
    assertTrue(
        ImportDesk.errors(run.err()).contains(code), code + " " + ImportDesk.errors(run.err()));
    assertFalse(Files.exists(folder.resolve("content/activities")), code);
  }
}
