package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckAndNewTest {
  @TempDir Path folder;

  @Test
  void contentWithoutMistakesEndsWithZero() {
    TinySite.in(folder, activity("spis", ""));
    assertEquals(new Run(0, "Ingen fejl, ingen advarsler.\n", ""), Run.in(folder, "check"));
  }

  @Test
  void aMistakeEndsWithOneAndIsToldOnStandardOutput() {
    TinySite.in(folder, activity("spis", "level: alle"));
    Run run = Run.in(folder, "check");
    assertEquals(1, run.exit());
    assertEquals(
        """
        content/activities/spis.md:13:8: error: "alle" kan ikke bruges her. [unknown-value]
            level: alle
                   ^
          Skriv en af disse: everyone, some, experienced.

        1 fejl, ingen advarsler.
        """,
        run.out());
  }

  @Test
  void theMessagesAreInEnglishWhenAskedFor() {
    TinySite.in(folder, activity("spis", "organiser: x"));
    assertEquals(
        """
        content/activities/spis.md:13:1: error: There is no key "organiser" here. [unknown-key]
            organiser: x
            ^
          Did you mean "organizer"?

        1 error, no warnings.
        """,
        Run.in(folder, "check", "--lang", "en").out());
  }

  @Test
  void programsReadJson() {
    TinySite.in(folder, activity("spis", "level: alle"));
    assertEquals(
        """
        [ {
          "severity" : "error",
          "code" : "unknown-value",
          "file" : "content/activities/spis.md",
          "line" : 13,
          "column" : 8,
          "message" : "\\"alle\\" kan ikke bruges her.",
          "hint" : "Skriv en af disse: everyone, some, experienced."
        } ]
        """,
        Run.in(folder, "check", "--format", "json").out());
  }

  @Test
  void githubShowsTheProblemBesideTheLine() {
    TinySite.in(folder, activity("spis", "level: alle"));
    assertEquals(
        "::error file=content/activities/spis.md,line=13,col=8,title=unknown-value::"
            + "\"alle\" kan ikke bruges her. Skriv en af disse: everyone, some, experienced.\n",
        Run.in(folder, "check", "--format", "github").out());
  }

  @Test
  void filesAreNamedAsTheFolderWasGiven() {
    TinySite.in(folder, activity("spis", "level: alle"));
    Run run = Run.in(folder, "check", "--content", "../" + folder.getFileName() + "/content");
    assertTrue(
        run.out().startsWith("../" + folder.getFileName() + "/content/activities/spis.md:13:8: "),
        run.out());
  }

  @Test
  void warningsCountWhenAskedTo() {
    TinySite.in(folder, activity("spis", "alert:"));
    assertEquals(0, Run.in(folder, "check").exit());
    assertEquals(1, Run.in(folder, "check", "--strict").exit());
  }

  @Test
  void aMissingContentFolderIsToldWithWhatToDo() {
    Run run = Run.in(folder, "check", "--config", config(), "--content", "indhold");
    assertEquals(2, run.exit());
    assertEquals(
        "genklang: Der er ingen mappe med indhold i indhold. Skriv \"--content MAPPE\", eller lav"
            + " mappen med mindst areas.yml og categories.yml.\n",
        run.err());
  }

  @Test
  void aMissingConfigurationIsToldWithWhatToDo() {
    Run run = Run.in(folder, "check", "--config", "intet.yml");
    assertEquals(2, run.exit());
    assertEquals(
        "genklang: Der er ingen konfiguration i intet.yml. Skriv \"--config FIL\", eller lav filen;"
            + " kun title, municipality og base-url skal stå i den.\n",
        run.err());
  }

  @Test
  void aMistakeInTheConfigurationEndsWithTwo() {
    TinySite.in(folder, activity("spis", ""))
        .write("-- site-config.yml --\ntitle: X\nmunicipality: Y\nbase-url: nej\ntitel: Z\n");
    Run run = Run.in(folder, "check");
    assertEquals(2, run.exit());
    assertEquals(
        List.of("site-config.yml:3:11", "site-config.yml:4:1"),
        run.out()
            .lines()
            .filter(line -> line.contains(": error: "))
            .map(line -> line.substring(0, line.indexOf(": error: ")))
            .toList());
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertEquals(2, Run.in(folder, "check", "--farve").exit());
    assertEquals(2, Run.in(folder, "flyv").exit());
    assertEquals(2, Run.in(folder).exit());
    assertEquals(2, Run.in(folder, "check", "--as-of", "i går").exit());
    assertEquals(2, Run.in(folder, "check", "--lang", "tlh").exit());
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command :
        List.of("build", "check", "serve", "new", "print", "search", "export", "import", "gaps")) {
      for (String language : List.of("da", "en")) {
        Run help = Run.in(folder, command, "--help", "--lang", language);
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("genklang " + command), help.out());
      }
    }
  }

  static Stream<String> kinds() {
    return Kind.ENTRIES.stream().map(Coded::code);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aNewEntryLacksOnlyWhatIsToBeFilledIn(String kind) throws IOException {
    TinySite.in(folder, "");
    Run made = Run.in(folder, "new", kind, "Gåtur: \"Øst\" & vest", "--area", "byen");
    assertEquals(0, made.exit(), made.err());
    Path file = folder.resolve(made.out().strip());
    assertEquals("gaatur-oest-vest.md", file.getFileName().toString());

    Run check = Run.in(folder, "check");

    assertEquals(1, check.exit());
    assertEquals(
        "",
        check
            .out()
            .lines()
            .filter(line -> line.contains(": error: ") && !line.contains("[to-fill-in]"))
            .reduce("", (a, b) -> a + b + "\n"));
    Files.writeString(file, Files.readString(file).replace("SKRIV", "Her står noget helt andet"));
    Run filled = Run.in(folder, "check");
    assertEquals(0, filled.exit(), filled.out());
  }

  @Test
  void aNewEntryNeverReplacesOneThatIsThere() {
    TinySite.in(folder, activity("spis", ""));
    Run run = Run.in(folder, "new", "activity", "Spis");
    assertEquals(2, run.exit());
    assertEquals(
        "genklang: content/activities/spis.md findes allerede. Vælg en anden titel, eller ret i"
            + " filen.\n",
        run.err());
  }

  @Test
  void aNewEntryForAnUnknownAreaIsRefusedWithASuggestion() {
    TinySite.in(folder, "");
    Run run = Run.in(folder, "new", "activity", "Spis", "--area", "byn");
    assertEquals(2, run.exit());
    assertEquals("genklang: Der er intet \"byn\" i areas.yml. Mente du \"byen\"?\n", run.err());
  }

  private static String config() {
    return Path.of("site-config.yml").toAbsolutePath().toString();
  }
}
