package dk.genklang.cli;

import dk.genklang.build.DataExport;
import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the content for spreadsheets and other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Parameters(index = "0", paramLabel = "FORMAT")
  private DataFormat format;

  @Option(names = "--output", paramLabel = "DIR", required = true)
  private Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Loaded loaded = Loaded.from(workplace);
    if (!loaded.publishable()) {
      return new ReportPrinter(console, workplace).refuse(loaded, options.messages());
    }
    DataExport export = new DataExport(workplace, loaded);
    Path folder = console.current().resolve(output);
    List<String> files =
        format == DataFormat.csv ? export.csv(folder) : export.openReferral(folder);
    files.forEach(file -> console.out().println(output.resolve(file)));
    return ExitCode.DONE;
  }
}
