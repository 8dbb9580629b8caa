package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.kept.Kept;
import dk.genklang.model.Activity;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.problem.Problem;
import dk.genklang.publish.Sink;
import dk.genklang.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes the PDFs of a catalog. What is not said in a file's bytes does not change them: the same
 * catalog gives the same files on any machine and number of threads. Thread-safe.
 */
public final class Prints {
  private final Catalog catalog;
  private final Routes routes;
  private final Fonts fonts;
  private final PosterPrinter posters;

  /**
   * @param templatesPrintFolder the templates of paper, with their fonts in {@code fonts/}
   * @param assetsFolder where the signs and the mark are
   * @param cacheFolder keeps finished files from one build to the next; made when missing, safe to
   *     delete
   * @throws java.io.UncheckedIOException when a font or a sign cannot be read
   */
  public Prints(
      Catalog catalog,
      Routes routes,
      Path templatesPrintFolder,
      Path assetsFolder,
      Path cacheFolder) {
    this.catalog = catalog;
    this.routes = routes;
    this.fonts = new Fonts(templatesPrintFolder.resolve("fonts"));
    Templates templates = new Templates(templatesPrintFolder);
    Posters set = new Posters(catalog, routes, templates, fonts, new Signs(assetsFolder));
    this.posters = new PosterPrinter(set, fonts, new Kept(cacheFolder));
  }

  /**
   * Everything current that is to be printed, in order.
   *
   * @param formats ids of formats by the kind they are made of; those of a kind that has no such
   *     format are left out
   */
  public List<PrintJob> jobs(Map<Kind, List<String>> formats) {
    List<PrintJob> jobs = new ArrayList<>();
    for (Entry entry : catalog.current()) {
      for (String id : formats.getOrDefault(entry.ref().kind(), List.of())) {
        boolean fits =
            Format.of(id).filter(format -> format.kind() == entry.ref().kind()).isPresent();
        if (fits) {
          jobs.add(new PrintJob(entry.ref(), id));
        }
      }
    }
    return jobs.stream().sorted().toList();
  }

  /**
   * Makes files and hands them to the sink under {@link Routes#print}.
   *
   * @param threads how many work at a time, from 1
   * @return letters that cannot be printed and texts that do not fit, sorted; the files are made
   *     nevertheless
   * @throws IllegalArgumentException when a job names what is not in the catalog or cannot be
   *     printed
   */
  public List<Problem> write(Collection<PrintJob> jobs, Sink sink, int threads) {
    Queue<PrintJob> queue = new ConcurrentLinkedQueue<>(jobs);
    ExecutorService workers = Executors.newFixedThreadPool(threads, Prints::worker);
    try {
      List<Future<List<Problem>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(workers.submit(() -> work(queue, sink)));
      }
      List<Problem> problems = new ArrayList<>();
      for (Future<List<Problem>> result : results) {
        problems.addAll(result.get());
      }
      return problems.stream().sorted().toList();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while printing", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Problem> work(Queue<PrintJob> queue, Sink sink) {
    List<Problem> problems = new ArrayList<>();
    Once renderer = new Once(fonts);
    for (PrintJob job = queue.poll(); job != null; job = queue.poll()) {
      PosterPrinter.Printed printed = posters.print(activity(job), format(job), renderer);
      problems.addAll(printed.problems());
      sink.put(Routes.file(routes.print(job.ref(), job.format())), printed.pdf());
    }
    return problems;
  }

  /**
   * The renderer asks Java for an XML library several times a file, and Java then searches every
   * jar on the class path, a third of all the time. A thread that sees no jars takes Java's own at
   * once, which is also the same everywhere.
   */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "print");
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    return thread;
  }

  /** A thread's renderer, made when the first file needs it. */
  private static final class Once implements Supplier<PdfRenderer> {
    private final Fonts fonts;
    private Optional<PdfRenderer> renderer = Optional.empty();

    Once(Fonts fonts) {
      this.fonts = fonts;
    }

    @Override
    public PdfRenderer get() {
      PdfRenderer own = renderer.orElseGet(() -> new PdfRenderer(fonts));
      renderer = Optional.of(own);
      return own;
    }
  }

  private static Format format(PrintJob job) {
    return Format.of(job.format())
        .filter(format -> format.kind() == job.ref().kind())
        .orElseThrow(() -> new IllegalArgumentException("Not a format: " + job));
  }

  private Activity activity(PrintJob job) {
    return catalog
        .entry(job.ref())
        .map(Activity.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("Not in the catalog: " + job));
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }
}
