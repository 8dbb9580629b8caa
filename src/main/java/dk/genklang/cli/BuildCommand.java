package dk.genklang.cli;

import dk.genklang.build.BuildOptions;
import dk.genklang.build.BuildReport;
import dk.genklang.build.Progress;
import dk.genklang.build.SiteBuild;
import dk.genklang.build.Workplace;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Report;
import dk.genklang.publish.Result;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the content and makes the site, feeds, search and PDFs. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Option(names = "--output", paramLabel = "DIR")
  private Path output;

  @Option(names = "--base-url", paramLabel = "URL", converter = BaseUrl.class)
  private URI baseUrl;

  @Option(names = "--no-cache")
  private boolean noCache;

  @Option(names = "--jobs", paramLabel = "N", converter = Jobs.class)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--no-print")
  private boolean noPrint;

  @Option(names = "--report", paramLabel = "FILE")
  private Path reportFile;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = options.messages();
    Workplace workplace = options.workplace(console, Optional.ofNullable(baseUrl), drafts);
    ProgressBar bar = new ProgressBar(console, messages);
    Progress progress = options.quiet() ? Progress.SILENT : bar;
    BuildOptions how = new BuildOptions(!noCache, jobs, strict, !noPrint);
    BuildReport built;
    try {
      built =
          new SiteBuild(workplace, how, progress, console.nanos())
              .run(Optional.ofNullable(output).map(console.current()::resolve));
    } finally {
      if (!options.quiet()) {
        bar.done();
      }
    }
    return tell(built, workplace, messages);
  }

  private int tell(BuildReport built, Workplace workplace, Messages messages) throws Exception {
    Report report = new Report(built.problems(), messages);
    ReportPrinter printer = new ReportPrinter(console, workplace);
    if (reportFile != null) {
      BuildReportJson.write(console.current().resolve(reportFile), built, report);
    }
    if (!report.problems().isEmpty()) {
      console.err().print(printer.text(report, true));
    }
    if (built.published().isEmpty()) {
      console.err().println(messages.get("cli.not-published"));
      return printer.failure(built.loaded());
    }
    Result result = built.published().get();
    if (!options.quiet()) {
      double all = built.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
      console
          .out()
          .println(
              messages.get(
                  "cli.published",
                  built.entries(),
                  workplace.shown(built.output()),
                  result.written().size(),
                  result.reused().size(),
                  result.removed().size(),
                  Math.round(all * 10) / 10.0));
    }
    if (options.verbose()) {
      built
          .seconds()
          .forEach(
              (stage, taken) ->
                  console.err().println(messages.get("cli.stage." + stage) + ": " + taken + " s"));
    }
    return ExitCode.DONE;
  }
}
