package dk.genklang.cli;

import dk.genklang.build.BuildOptions;
import dk.genklang.build.BuildReport;
import dk.genklang.build.LiveSite;
import dk.genklang.build.Loaded;
import dk.genklang.build.Progress;
import dk.genklang.build.Rereader;
import dk.genklang.build.SiteBuild;
import dk.genklang.build.Workplace;
import dk.genklang.build.WorkplaceException;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.serve.DevServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the site that an editor sees up with what the editor writes. After a change the content is
 * read and checked, and then pages are made as the browser asks for them; everything is made and
 * published behind that, for the search and for what only shows on the whole.
 */
final class Preview implements AutoCloseable {
  private final Console console;
  private final Workplace workplace;
  private final Path site;
  private final DevServer server;
  private final Messages messages;
  private final boolean quiet;
  private final Rereader reader;
  private final AtomicInteger changes = new AtomicInteger();
  private final ExecutorService publishing =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "genklang-publish");
            thread.setDaemon(true);
            return thread;
          });

  /** The last site that could be published; of one thread. */
  private Optional<LiveSite> good = Optional.empty();

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
    this.reader = new Rereader(workplace);
  }

  /**
   * Shows the site for the first time. Content with errors is no hindrance: the editor is here to
   * mend them.
   *
   * @return whether there is a configuration to work by
   */
  boolean first() throws IOException, WorkplaceException {
    ProgressBar bar = new ProgressBar(console, messages);
    Progress progress = quiet ? Progress.SILENT : bar;
    progress.stage("read");
    Loaded loaded = reader.read();
    if (!quiet) {
      bar.done();
    }
    show(loaded, false);
    return loaded.config().isPresent();
  }

  /** Shows what the editor changed; whatever goes wrong, the last good site is still shown. */
  synchronized void again() {
    try {
      show(reader.read(), true);
    } catch (IOException | WorkplaceException | RuntimeException e) {
      fail(e);
    }
  }

  private void show(Loaded loaded, boolean tell) throws WorkplaceException {
    int change = changes.incrementAndGet();
    if (!loaded.publishable()) {
      tell(loaded.problems(), false);
      return;
    }
    long began = console.nanos().getAsLong();
    LiveSite live = LiveSite.of(workplace, loaded);
    server.show(live::read);
    publishing.execute(() -> publish(loaded, live, change, began, tell));
  }

  /** Makes everything, unless the editor has gone on writing. */
  private void publish(Loaded loaded, LiveSite live, int change, long began, boolean tell) {
    if (changes.get() != change) {
      return;
    }
    try {
      int jobs = Runtime.getRuntime().availableProcessors();
      BuildOptions how = new BuildOptions(true, jobs, false, true);
      BuildReport built =
          new SiteBuild(workplace, how, Progress.SILENT, console.nanos())
              .run(loaded, Optional.of(site));
      boolean published = built.published().isPresent();
      if (published) {
        good = Optional.of(live);
      } else if (changes.get() == change) {
        good.ifPresent(last -> server.show(last::read));
      }
      if (changes.get() == change) {
        tell(built.problems(), published);
      }
      if (published && tell) {
        double seconds = Math.round((console.nanos().getAsLong() - began) / 1e8) / 10.0;
        console.err().println(messages.get("cli.rebuilt", seconds));
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    } finally {
      server.published();
    }
  }

  private void fail(Exception fault) {
    new Failure(console, messages).report(fault);
    server.broken(String.valueOf(fault.getMessage()));
  }

  private void tell(List<Problem> problems, boolean published) {
    Report report = new Report(problems, messages);
    String text = new ReportPrinter(console, workplace).text(report, false);
    if (!report.problems().isEmpty()) {
      console.err().print(text);
    }
    if (!published) {
      console.err().println(messages.get("cli.still-broken"));
      server.broken(text);
    }
  }

  /** Waits for what is being published, and publishes no more. */
  @Override
  public void close() {
    changes.incrementAndGet();
    publishing.shutdown();
    boolean interrupted = Thread.interrupted();
    try {
      interrupted |= !publishing.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
