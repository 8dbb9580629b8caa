package dk.genklang.cli;

import dk.genklang.build.BuildOptions;
import dk.genklang.build.BuildReport;
import dk.genklang.build.Progress;
import dk.genklang.build.SiteBuild;
import dk.genklang.build.Workplace;
import dk.genklang.build.WorkplaceException;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Report;
import dk.genklang.serve.DevServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the site that an editor sees up with what the editor writes. */
final class Preview {
  private final Console console;
  private final Workplace workplace;
  private final Path site;
  private final DevServer server;
  private final Messages messages;
  private final boolean quiet;

  Preview(
      Console console,
      Workplace workplace,
      Path site,
      DevServer server,
      Messages messages,
      boolean quiet) {
    this.console = console;
    this.workplace = workplace;
    this.site = site;
    this.server = server;
    this.messages = messages;
    this.quiet = quiet;
  }

  /**
   * Makes the site for the first time. Content with errors is no hindrance: the editor is here to
   * mend them.
   *
   * @return whether there is a configuration to work by
   */
  boolean first() throws IOException, WorkplaceException {
    ProgressBar bar = new ProgressBar(console, messages);
    BuildReport built = build(quiet ? Progress.SILENT : bar);
    if (!quiet) {
      bar.done();
    }
    tell(built);
    return built.loaded().config().isPresent();
  }

  /** Makes the site again; whatever goes wrong, the last good one is still shown. */
  synchronized void again() {
    long began = console.nanos().getAsLong();
    try {
      BuildReport built = build(Progress.SILENT);
      tell(built);
      if (built.published().isPresent()) {
        double seconds = Math.round((console.nanos().getAsLong() - began) / 1e8) / 10.0;
        console.err().println(messages.get("cli.rebuilt", seconds));
      }
    } catch (IOException | WorkplaceException | RuntimeException e) {
      new Failure(console, messages).report(e);
      server.broken(String.valueOf(e.getMessage()));
    }
  }

  private BuildReport build(Progress progress) throws IOException, WorkplaceException {
    int jobs = Runtime.getRuntime().availableProcessors();
    BuildOptions how = new BuildOptions(true, jobs, false, true);
    return new SiteBuild(workplace, how, progress, console.nanos()).run(Optional.of(site));
  }

  private void tell(BuildReport built) {
    Report report = new Report(built.problems(), messages);
    String text = new ReportPrinter(console, workplace).text(report, false);
    if (!report.problems().isEmpty()) {
      console.err().print(text);
    }
    if (built.published().isPresent()) {
      server.reloaded();
    } else {
      console.err().println(messages.get("cli.still-broken"));
      server.broken(text);
    }
  }
}
