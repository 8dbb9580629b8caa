package dk.genklang.cli;

import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import dk.genklang.problem.Report;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks everything that {@code build} checks, and writes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  /** How the problems are written. */
  enum Format {
    text,
    json,
    github
  }

  private final Console console;
  @Mixin private CommonOptions options;

  @Option(names = "--format", paramLabel = "text|json|github")
  private Format format = Format.text;

  @Option(names = "--strict")
  private boolean strict;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Loaded loaded = Loaded.from(workplace);
    Report report = new Report(loaded.problems(), options.messages());
    ReportPrinter printer = new ReportPrinter(console, workplace);
    switch (format) {
      case json -> console.out().print(report.json());
      case github -> console.out().print(report.github());
      case text -> console.out().print(printer.text(report, false));
    }
    return printer.exitCode(report, loaded, strict);
  }
}
