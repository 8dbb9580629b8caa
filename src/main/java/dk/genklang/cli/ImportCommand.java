package dk.genklang.cli;

import dk.genklang.build.Workplace;
import dk.genklang.exchange.Import;
import dk.genklang.exchange.Import.Outcome;
import dk.genklang.model.Kind;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes content files of a table or of other programs' data. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Parameters(index = "0", paramLabel = "FORMAT")
  private DataFormat format;

  @Parameters(index = "1", paramLabel = "FILE")
  private Path file;

  @Option(names = "--into", paramLabel = "DIR", required = true)
  private Path into;

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = options.messages();
    Path source = console.current().resolve(file);
    Path folder = console.current().resolve(into);
    Optional<Kind> known = Optional.ofNullable(kind).flatMap(Kind::ofEntryCode);
    if (kind != null && known.isEmpty()) {
      return console.refuse(messages.get("cli.new-kind", kind, Kind.entryCodes()));
    }
    if (!Files.exists(source)) {
      return console.refuse(messages.get("cli.import-no-file", file));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return console.refuse(messages.get("cli.import-no-folder", into));
    }
    Import run = new Import(folder, into.toString(), messages);
    Outcome outcome =
        format == DataFormat.csv
            ? run.csv(source, file.toString(), known)
            : run.openReferral(source, file.toString());
    return tell(outcome, messages);
  }

  private int tell(Outcome outcome, Messages messages) {
    Report report = new Report(outcome.problems(), messages);
    if (!report.problems().isEmpty()) {
      Workplace workplace = options.workplace(console, Optional.empty(), false);
      console.err().print(new ReportPrinter(console, workplace).text(report, true));
    }
    if (!outcome.done()) {
      console.err().println(messages.get("cli.import-nothing"));
      return ExitCode.CONTENT;
    }
    outcome.files().forEach(written -> console.out().println(into + "/" + written));
    if (!options.quiet()) {
      console.err().println(messages.get("cli.import-written", outcome.files().size(), into));
    }
    return ExitCode.DONE;
  }
}
