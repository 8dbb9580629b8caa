package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a developer sees of data that goes out, and whoever misspells how it goes out or in. */
class ExportTest {
  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void site() {
    desk = ImportDesk.in(folder);
  }

  @Test
  void theSameJsonIsExportedAsIsPublished() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.createDirectories(folder.resolve("ud"));
    Files.writeString(folder.resolve("ud/services-2.json"), "fra sidst");
    assertEquals(0, Run.in(folder, "build", "--no-print").exit());
    Run run = Run.in(folder, "export", "hsds", "--output", "ud");
    assertEquals(
        Stream.of("contacts", "index", "locations", "organizations", "services")
            .map(name -> "ud/" + name + ".json\n")
            .reduce("", String::concat),
        run.out());
    assertEquals(5, ImportDesk.list(folder.resolve("ud")).size());
    for (Path file : ImportDesk.list(folder.resolve("ud"))) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("public/api/v1").resolve(file.getFileName())),
          Files.readAllBytes(file));
    }
  }

  @Test
  void faultyContentIsNotExported() {
    TinySite.in(folder, activity("spis", "level: alle"));
    Run run = Run.in(folder, "export", "csv", "--output", "ud");
    assertEquals(1, run.exit());
    assertFalse(Files.exists(folder.resolve("ud")));
  }

  @Test
  void wrongUsageEndsWithTwo() throws IOException {
    desk.table("title\nx\n");
    assertEquals(2, Run.in(folder, "import", "xml", "liste.csv", "--into", "content").exit());
    assertEquals(2, Run.in(folder, "import", "csv", "liste.csv").exit());
    assertEquals(2, Run.in(folder, "export", "csv").exit());
    Run missing = Run.in(folder, "import", "csv", "intet.csv", "--into", "content");
    assertEquals(2, missing.exit());
    assertEquals("genklang: Der er ingen fil eller mappe i intet.csv.\n", missing.err());
    Run kind = desk.bringTable("fest");
    assertEquals(2, kind.exit());
    assertEquals(
        "genklang: \"fest\" er ikke en slags. Skriv en af: activity, association, place, tool,"
            + " collection, story, grant, page.\n",
        kind.err());
    Run file =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "page", "--into", "liste.csv");
    assertEquals(2, file.exit());
    assertEquals("genklang: liste.csv er ikke en mappe. Skriv \"--into MAPPE\".\n", file.err());
  }
}
