package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.PrintList;
import dk.genklang.catalog.Routes;
import dk.genklang.kept.Kept;
import dk.genklang.model.Activity;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Makes the PDFs of a catalog. What is not said in a file's bytes does not change them: the same
 * catalog gives the same files on any machine and number of threads. Thread-safe.
 */
public final class Prints {
  /** Millimetres, as printers ask for it. */
  private static final double BLEED = 3;

  private final Catalog catalog;
  private final Routes routes;
  private final Studio.Tools tools;
  private final Press press;
  private final PrintList list;
  private final boolean thumbnails;
  private final Map<String, Map<PrintFormat, Printer>> printers = new ConcurrentHashMap<>();

  /**
   * Where things lie.
   *
   * @param print the templates of paper, with their fonts in {@code fonts/}
   * @param assets where the signs and the mark are
   * @param media the editors' pictures
   * @param cache keeps finished files from one build to the next; made when missing, safe to delete
   */
  public record Folders(Path print, Path assets, Path media, Path cache) {
    /** The usual places below the folders of templates and content. */
    public static Folders of(Path templates, Path content, Path cache) {
      return new Folders(
          templates.resolve("print"), templates.resolve("assets"), content.resolve("media"), cache);
    }
  }

  /**
   * @param thumbnails whether a small picture lies beside the first file of each thing, for pages
   * @throws java.io.UncheckedIOException when a font or a sign cannot be read
   */
  public Prints(Catalog catalog, Routes routes, Folders folders, boolean thumbnails) {
    this.catalog = catalog;
    this.list = new PrintList(catalog);
    this.thumbnails = thumbnails;
    this.routes = routes;
    Fonts fonts = new Fonts(folders.print().resolve("fonts"));
    this.tools =
        new Studio.Tools(
            new Templates(folders.print()),
            fonts,
            new Signs(folders.assets()),
            new Photos(folders.media()),
            catalog.config().print().bleed() ? BLEED : 0);
    this.press = new Press(fonts, new Kept(folders.cache()));
  }

  /**
   * Everything current that is to be printed, in order: in the site's language, and in each other
   * that it is translated to.
   */
  public List<PrintJob> jobs(Predicate<PrintFormat> wanted) {
    List<PrintJob> jobs = new ArrayList<>();
    for (Ref ref : list.things()) {
      for (String language : languages(ref)) {
        list.possible(ref).stream()
            .filter(wanted)
            .forEach(format -> jobs.add(new PrintJob(ref, format, language)));
      }
    }
    return jobs.stream().sorted().toList();
  }

  private List<String> languages(Ref ref) {
    return catalog.config().languages().stream()
        .filter(language -> language.equals(catalog.language()) || translated(ref, language))
        .toList();
  }

  private boolean translated(Ref ref, String language) {
    return catalog
        .in(language)
        .entry(ref)
        .filter(entry -> entry.common().language().equals(language))
        .isPresent();
  }

  /**
   * Makes files and hands them to the sink under {@link Routes#print}.
   *
   * @param threads how many work at a time, from 1
   * @return letters that cannot be printed and texts that do not fit, sorted; the files are made
   *     nevertheless
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
      return problems.stream().distinct().sorted().toList();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while printing", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Writes what the poster workshop of the site draws from, for every current activity. */
  public void writeWorkshop(Sink sink) {
    WorkshopFile workshop = new WorkshopFile(new Leaves(studio(catalog.language())));
    for (Activity activity : catalog.current(Activity.class)) {
      sink.put(Routes.file(routes.workshop(activity.ref())), workshop.of(activity));
    }
  }

  /** Draws the pictures that stand for pages where somebody links to them. */
  public void writeLinkPictures(Sink sink) {
    new LinkPictures(catalog, routes, tools).write(sink);
  }

  private List<Problem> work(Queue<PrintJob> queue, Sink sink) {
    List<Problem> problems = new ArrayList<>();
    Once renderer = new Once(tools.fonts());
    for (PrintJob job = queue.poll(); job != null; job = queue.poll()) {
      Printed printed = printer(job).print(job, renderer);
      problems.addAll(printed.problems());
      String path = routes.print(job.ref(), job.format(), job.language());
      sink.put(Routes.file(path), printed.bytes());
      if (thumbnails && list.thumbnail(job.ref()).filter(job.format()::equals).isPresent()) {
        String picture = routes.thumbnail(job.ref(), job.format(), job.language());
        sink.put(Routes.file(picture), press.thumbnail(printed.bytes()));
      }
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

  private Printer printer(PrintJob job) {
    return printers
        .computeIfAbsent(job.language(), language -> Printers.of(studio(language), press))
        .get(job.format());
  }

  private Studio studio(String language) {
    return new Studio(catalog.in(language), routes, tools);
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }
}
