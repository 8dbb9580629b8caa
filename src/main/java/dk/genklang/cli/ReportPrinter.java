package dk.genklang.cli;

import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Report;
import dk.genklang.source.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows problems with the lines they are in, and says how the run ends because of them. */
final class ReportPrinter {
  private final Console console;
  private final Workplace workplace;
  private final Map<String, List<String>> files = new HashMap<>();

  ReportPrinter(Console console, Workplace workplace) {
    this.console = console;
    this.workplace = workplace;
  }

  String text(Report report, boolean toErr) {
    return report.text(this::line, console.terminal() && toErr);
  }

  int exitCode(Report report, Loaded loaded, boolean strict) {
    boolean failed = report.errors() > 0 || (strict && report.warnings() > 0);
    return failed ? failure(loaded) : ExitCode.DONE;
  }

  /**
   * Tells why nothing comes of content that cannot be published.
   *
   * @return how the run ends
   */
  int refuse(Loaded loaded, Messages messages) {
    console.err().print(text(new Report(loaded.problems(), messages), true));
    return failure(loaded);
  }

  /** How a run ends that failed: by the configuration, or by the content. */
  int failure(Loaded loaded) {
    return loaded.config().isEmpty() ? ExitCode.USAGE : ExitCode.CONTENT;
  }

  private Optional<String> line(String file, int line) {
    List<String> lines = files.computeIfAbsent(file, this::lines);
    return line >= 1 && line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
  }

  private List<String> lines(String file) {
    String name = workplace.contentName() + "/";
    Path path =
        file.startsWith(name)
            ? workplace.contentFolder().resolve(file.substring(name.length()))
            : console.current().resolve(file);
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return Characters.normalised(text).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
