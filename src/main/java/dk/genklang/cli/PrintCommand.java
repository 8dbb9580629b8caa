package dk.genklang.cli;

import dk.genklang.build.Loaded;
import dk.genklang.build.PrintRun;
import dk.genklang.build.Progress;
import dk.genklang.build.Workplace;
import dk.genklang.print.PrintJob;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes PDFs on demand. */
@Command(name = "print", sortOptions = false)
final class PrintCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions options;

  @Parameters(arity = "0..*", paramLabel = "REF")
  private List<String> refs = new ArrayList<>();

  @Option(names = "--format", paramLabel = "F")
  private String format;

  @Option(names = "--area", paramLabel = "ID")
  private String area;

  @Option(names = "--place", paramLabel = "ID")
  private String place;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--bleed")
  private boolean bleed;

  @Option(names = "--output", paramLabel = "DIR", required = true)
  private Path output;

  PrintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = options.messages();
    if (format != null && !PrintRun.formats().contains(format)) {
      String known = String.join(", ", PrintRun.formats());
      return console.refuse(messages.get("cli.print-format", format, known));
    }
    if (refs.isEmpty() && area == null && place == null && !all) {
      return console.refuse(messages.get("cli.print-what"));
    }
    Workplace workplace = options.workplace(console, Optional.empty(), false);
    Loaded loaded = Loaded.from(workplace);
    ReportPrinter printer = new ReportPrinter(console, workplace);
    if (!loaded.publishable()) {
      return printer.refuse(loaded, messages);
    }
    PrintRun run = new PrintRun(workplace, loaded, bleed);
    List<PrintJob> jobs =
        run.jobs(
            new TreeSet<>(refs),
            Optional.ofNullable(format),
            Optional.ofNullable(area),
            Optional.ofNullable(place));
    Optional<String> unknown =
        refs.stream()
            .filter(ref -> jobs.stream().noneMatch(job -> job.ref().toString().equals(ref)))
            .findFirst();
    if (unknown.isPresent()) {
      return console.refuse(messages.get("cli.print-unknown", unknown.get()));
    }
    if (jobs.isEmpty()) {
      return console.refuse(messages.get("cli.print-nothing"));
    }
    return print(run, jobs, printer, messages);
  }

  private int print(PrintRun run, List<PrintJob> jobs, ReportPrinter printer, Messages messages)
      throws Exception {
    ProgressBar bar = new ProgressBar(console, messages);
    int threads = Runtime.getRuntime().availableProcessors();
    List<Problem> problems =
        run.write(
            jobs,
            console.current().resolve(output),
            threads,
            options.quiet() ? Progress.SILENT : bar);
    bar.done();
    if (!problems.isEmpty()) {
      console.err().print(printer.text(new Report(problems, messages), true));
    }
    jobs.forEach(job -> console.out().println(output.resolve(run.file(job))));
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? ExitCode.CONTENT
        : ExitCode.DONE;
  }
}
