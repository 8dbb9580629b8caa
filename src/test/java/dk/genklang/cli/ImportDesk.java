package dk.genklang.cli;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a tiny site, and what lies beside it to be brought in: a table or JSON.
 *
 * @param folder the current one
 */
record ImportDesk(Path folder) {
  /** The last line about faults. */
  static final String NOTHING = "Intet er skrevet: Ret fejlene, og prøv igen.\n";

  static ImportDesk in(Path folder) {
    TinySite.in(folder, "");
    return new ImportDesk(folder);
  }

  void table(String text) throws IOException {
    Files.writeString(folder.resolve("liste.csv"), text);
  }

  void json(String text) throws IOException {
    Files.writeString(folder.resolve("x.json"), text);
  }

  /** Brings the table in. */
  Run bringTable() {
    return Run.in(folder, "import", "csv", "liste.csv", "--into", "content");
  }

  /** Brings the table in, with one kind for all its rows. */
  Run bringTable(String kind) {
    return Run.in(folder, "import", "csv", "liste.csv", "--kind", kind, "--into", "content");
  }

  /** Brings the JSON in. */
  Run bringJson() {
    return Run.in(folder, "import", "hsds", "x.json", "--into", "content");
  }

  /** A file of the content. */
  String file(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path), StandardCharsets.UTF_8);
  }

  /** The codes of the errors in a report, sorted. */
  static List<String> errors(String report) {
    return report
        .lines()
        .filter(line -> line.contains(": error: "))
        .map(line -> line.replaceAll(".*\\[|\\]$", ""))
        .sorted()
        .toList();
  }

  /** What is in a folder; nothing where there is none. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
