package dk.genklang.fuzz;

import dk.genklang.exchange.Import;
import dk.genklang.exchange.Import.Outcome;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.schema.ContentReader;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody brings in anything. It ends with problems or with files, never with an exception; the
 * files lie in the folder and nowhere else, and our own reader finds nothing wrong with them but
 * what is missing.
 */
final class ImportTarget {
  /** What brings a file in. */
  @FunctionalInterface
  interface Bring {
    Outcome from(Import run, Path file) throws IOException;
  }

  private static final Messages DANISH = new Messages("da");

  /** What is not there, and what only all the files of a site together can be right about. */
  private static final Set<String> MISSING =
      Set.of(
          "missing-key",
          "missing-one-of",
          "missing-consent",
          "missing-file",
          "abc-empty",
          "to-fill-in",
          "translation-without-original",
          "language-not-configured");

  private final Path folder;
  private final Path file;
  private final Path content;
  private final Bring bring;

  ImportTarget(String name, Bring bring) {
    try {
      folder = Files.createTempDirectory("genklang-fuzz");
      file = folder.resolve(name);
      content = folder.resolve("content");
      this.bring = bring;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void read(byte[] bytes) {
    try {
      clear();
      Files.write(file, bytes);
      Outcome outcome = bring.from(new Import(content, "content", DANISH), file);
      new Report(outcome.problems(), DANISH).text((name, line) -> Optional.empty(), false);
      List<Path> written = files();
      if (written.size() != 1 + outcome.files().size()) {
        throw new AssertionError(written + " but told of " + outcome.files());
      }
      for (String told : outcome.files()) {
        if (!written.contains(content.resolve(told)) || told.contains("..")) {
          throw new AssertionError(told + " is not among " + written);
        }
      }
      outcome.problems().stream().map(Problem::position).forEach(ImportTarget::possible);
      if (!outcome.files().isEmpty()) {
        readable();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readable() throws IOException {
    List<Problem> problems = new ArrayList<>();
    ContentFolder made = new ContentFolder(content, "content");
    new ContentReader(made, "da", List.of("en"), problems::add).read();
    for (Problem problem : problems) {
      boolean translation = problem.position().file().matches(".*\\.[a-z]{2}\\.md");
      if (!MISSING.contains(problem.code()) && !translation) {
        String text = Files.readString(folder.resolve(problem.position().file()));
        throw new AssertionError(problem + " in " + text);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  private void clear() throws IOException {
    if (Files.exists(content)) {
      try (Stream<Path> walk = Files.walk(content)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void possible(Position position) {
    if (position.line() < 0 || position.column() < 0) {
      throw new AssertionError(position);
    }
  }
}
