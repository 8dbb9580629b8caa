package dk.genklang.fuzz;

import dk.genklang.check.ContentCheck;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.schema.ContentReader;
import dk.genklang.source.ContentFolder;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A site with one activity that somebody writes anything in. Whatever it is, reading and checking
 * it ends with problems and never with an exception, every problem has its words, and every place
 * it names is in the file.
 */
final class Target {
  private static final Messages DANISH = new Messages("da");
  private static final Messages ENGLISH = new Messages("en");

  private final Path folder;
  private final Path activity;
  private final SiteConfig config;

  Target() {
    try {
      folder = Files.createTempDirectory("genklang-fuzz");
      activity = folder.resolve("content/activities/spis.md");
      config = TinySite.in(folder, "").config();
      Files.createDirectories(activity.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and checks the site with the activity's file; empty when it has errors. */
  Optional<Content> read(byte[] file) {
    List<Problem> problems = new ArrayList<>();
    ContentFolder content = new ContentFolder(folder.resolve("content"), "content");
    try {
      Files.write(activity, file);
      Content read = new ContentReader(content, config.language(), List.of(), problems::add).read();
      new ContentCheck(config, TinySite.TODAY, content.media()).check(read, problems::add);
      long lines = 2 + new String(file, StandardCharsets.UTF_8).lines().count();
      problems.stream().map(Problem::position).forEach(position -> inside(position, lines));
      Report report = new Report(problems, DANISH);
      report.text((name, line) -> Optional.empty(), false);
      new Report(problems, ENGLISH).json();
      return report.errors() == 0 ? Optional.of(read) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inside(Position position, long lines) {
    if (position.line() > lines || position.line() < 0 || position.column() < 0) {
      throw new AssertionError(position + " of " + lines + " lines");
    }
  }
}
