package dk.genklang.build;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.feed.Feeds;
import dk.genklang.hsds.OpenReferral;
import dk.genklang.kept.Fingerprint;
import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.picture.Pictures;
import dk.genklang.print.PrintJob;
import dk.genklang.print.Prints;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.publish.CheckedSite;
import dk.genklang.publish.Memory;
import dk.genklang.publish.Publisher;
import dk.genklang.publish.Result;
import dk.genklang.publish.Sink;
import dk.genklang.publish.SiteCheck;
import dk.genklang.publish.Staging;
import dk.genklang.publish.World;
import dk.genklang.search.SearchIndex;
import dk.genklang.site.Site;
import dk.genklang.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Makes a site: content -> checked -> pages, feeds, search and PDFs -> published, or not at all.
 */
public final class SiteBuild {
  private static final String DEFAULT_OUTPUT = "public";

  /** What came of publishing. */
  private record Built(Result result, int rendered, int kept) {}

  private final Workplace workplace;
  private final BuildOptions options;
  private final Progress progress;
  private final Stopwatch watch;

  /**
   * @param nanos a clock for measuring
   */
  public SiteBuild(
      Workplace workplace, BuildOptions options, Progress progress, LongSupplier nanos) {
    this.workplace = workplace;
    this.options = options;
    this.progress = progress;
    this.watch = new Stopwatch(nanos, progress);
  }

  /**
   * Builds and publishes.
   *
   * @param output the folder to publish to; absent: the configuration's
   * @throws WorkplaceException when configuration, content or templates are missing
   * @throws dk.genklang.publish.PublishException when the site cannot be published
   */
  public BuildReport run(Optional<Path> output) throws IOException, WorkplaceException {
    workplace.requireTemplates();
    watch.stage("read");
    Path folder = output(workplace, output);
    CompletableFuture<Optional<Memory.Former>> former = former(folder);
    return run(load(), folder, former);
  }

  /** What the build before has remembered, read beside the content. */
  private CompletableFuture<Optional<Memory.Former>> former(Path folder) {
    return options.cache()
        ? CompletableFuture.supplyAsync(
            () -> Optional.of(Memory.former(workplace.cacheFolder(), folder)))
        : CompletableFuture.completedFuture(Optional.empty());
  }

  /** What is kept of reading is saved at once, and let go before the pages need the room. */
  private Loaded load() throws IOException, WorkplaceException {
    Loaded.Before before =
        options.cache() ? Loaded.Before.kept(workplace) : Loaded.Before.nothing();
    Loaded loaded = Loaded.again(workplace, before);
    before.save();
    return loaded;
  }

  /**
   * Builds and publishes what was read.
   *
   * @throws dk.genklang.publish.PublishException when the site cannot be published
   */
  public BuildReport run(Loaded loaded, Optional<Path> output) throws IOException {
    Path folder = output.orElseGet(() -> configured(workplace, loaded.config()));
    return run(loaded, folder, former(folder));
  }

  private BuildReport run(
      Loaded loaded, Path folder, CompletableFuture<Optional<Memory.Former>> former)
      throws IOException {
    List<Problem> problems = new ArrayList<>(loaded.problems());
    loaded.config().ifPresent(config -> reportUnmadeFormats(config, problems));
    if (stopped(problems)) {
      return new BuildReport(loaded, problems, Optional.empty(), folder, 0, 0, 0, watch.stop());
    }
    SiteConfig all = loaded.config().orElseThrow();
    SiteConfig config = options.print() ? all : all.withoutPrint();
    Catalog catalog =
        Catalog.of(loaded.content().orElseThrow(), config, workplace.asOf(), workplace.drafts());
    Optional<Built> built = publish(catalog, folder, former, problems);
    return new BuildReport(
        loaded,
        problems,
        built.map(Built::result),
        folder,
        catalog.entries().size(),
        built.map(Built::rendered).orElse(0),
        built.map(Built::kept).orElse(0),
        watch.stop());
  }

  /**
   * The folder a site is published to.
   *
   * @param output as given on the command line; absent: the configuration's
   */
  public static Path output(Workplace workplace, Optional<Path> output)
      throws IOException, WorkplaceException {
    return output.isPresent()
        ? output.get()
        : configured(workplace, Loaded.config(workplace, problem -> {}));
  }

  private static Path configured(Workplace workplace, Optional<SiteConfig> config) {
    return workplace.root().resolve(config.flatMap(SiteConfig::output).orElse(DEFAULT_OUTPUT));
  }

  private Optional<Built> publish(
      Catalog catalog,
      Path folder,
      CompletableFuture<Optional<Memory.Former>> former,
      List<Problem> problems)
      throws IOException {
    try (Cache cache = Cache.of(workplace, options.cache());
        Staging staging = new Publisher().open(folder, cache.kept())) {
      Pictures pictures = pictures(workplace, cache.folder());
      String made = Program.fingerprint() + Fingerprint.of(workplace.templatesFolder());
      World world = Surroundings.of(workplace, made, catalog, pictures);
      Memory memory = former.join().map(it -> Memory.of(it, world)).orElseGet(Memory::none);
      SiteCheck check = new SiteCheck(catalog.config().baseUrl());
      CheckedSite site = new CheckedSite(staging, check, memory);
      render(catalog, site, made, pictures, cache.folder(), problems);
      watch.stage("check");
      problems.addAll(check.problems());
      if (stopped(problems)) {
        return Optional.empty();
      }
      watch.stage("publish");
      Result result = staging.commit();
      memory.save();
      return Optional.of(new Built(result, site.made(), site.kept()));
    } catch (TemplateException e) {
      problems.add(TemplateProblem.of(e));
      return Optional.empty();
    }
  }

  private void render(
      Catalog catalog,
      Sink sink,
      String made,
      Pictures pictures,
      Path cache,
      List<Problem> problems) {
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.config().language());
    Path templates = workplace.templatesFolder();
    Path assets = templates.resolve("assets");
    // Mostly one thread's work, so it is done beside everything else.
    CompletableFuture<Void> search =
        CompletableFuture.runAsync(
            () -> {
              OfflineSearch offline = new OfflineSearch(sink);
              new SearchIndex(catalog, routes, assets, cache).write(offline);
              offline.close();
            });
    try {
      watch.stage("pages");
      problems.addAll(site(workplace, catalog, pictures).write(sink, made));
      watch.stage("link-pictures");
      Prints prints =
          new Prints(
              catalog,
              routes,
              Prints.Folders.of(templates, workplace.contentFolder(), cache),
              true);
      prints.writeLinkPictures(sink);
      watch.stage("feeds");
      new Feeds(catalog, routes).write(sink);
      new OpenReferral(catalog, routes).write(sink);
      if (options.print()) {
        watch.stage("print");
        List<PrintJob> jobs = prints.jobs(catalog.config().print()::makes);
        Sink counted = new Counted(sink, progress, jobs.size());
        problems.addAll(prints.write(jobs, counted, options.jobs()));
        prints.writeWorkshop(sink);
      }
      watch.stage("search");
    } finally {
      join(search);
    }
  }

  /** The pages of a catalog. */
  static Site site(Workplace workplace, Catalog catalog, Pictures pictures) {
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.config().language());
    Optional<Path> logo = catalog.config().theme().logo().map(workplace.root()::resolve);
    return new Site(catalog, routes, workplace.templatesFolder(), pictures, logo);
  }

  /** The pictures of the content. */
  static Pictures pictures(Workplace workplace, Path cache) {
    return new Pictures(workplace.mediaFolder(), cache);
  }

  private void reportUnmadeFormats(SiteConfig config, List<Problem> problems) {
    Position position = Position.of(workplace.shown(workplace.configFile()));
    config
        .print()
        .formats()
        .forEach(
            (kind, ids) ->
                ids.stream()
                    .filter(id -> PrintFormat.of(kind, id).isEmpty())
                    .map(id -> Problem.warning("format-not-made", position, id, formats(kind)))
                    .forEach(problems::add));
  }

  private static String formats(Kind kind) {
    return PrintFormat.of(kind).stream().map(PrintFormat::id).collect(Collectors.joining(", "));
  }

  private boolean stopped(List<Problem> problems) {
    return problems.stream()
        .anyMatch(problem -> options.strict() || problem.severity() == Severity.ERROR);
  }

  private static void join(CompletableFuture<Void> task) {
    try {
      task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
