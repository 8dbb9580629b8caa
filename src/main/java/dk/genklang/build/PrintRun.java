package dk.genklang.build;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.print.PrintJob;
import dk.genklang.print.Prints;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the same PDFs as a build, for chosen things and formats, in a folder of their own. */
public final class PrintRun {
  /** As it stands in addresses, behind a language that is not the site's. */
  private static final String PRINT_FOLDER = "\\bprint/";

  private final Catalog catalog;
  private final Routes routes;
  private final Prints prints;

  /**
   * @param bleed whether colour runs over the cut, with crop marks, whatever the configuration says
   * @throws WorkplaceException when the templates are missing
   */
  public PrintRun(Workplace workplace, Loaded loaded, boolean bleed) throws WorkplaceException {
    Path templates = workplace.templatesFolder();
    if (!Files.isDirectory(templates)) {
      throw new WorkplaceException("no-templates", workplace.shown(templates));
    }
    SiteConfig config = loaded.config().orElseThrow();
    this.catalog =
        Catalog.of(
            loaded.content().orElseThrow(),
            bleed ? config.withBleed() : config,
            workplace.asOf(),
            workplace.drafts());
    this.routes = new Routes(catalog.config().baseUrl(), catalog.config().language());
    this.prints =
        new Prints(
            catalog,
            routes,
            Prints.Folders.of(templates, workplace.contentFolder(), workplace.cacheFolder()),
            false);
  }

  /** The ids of all formats, in order. */
  public static List<String> formats() {
    return PrintFormat.all().stream().map(PrintFormat::id).distinct().toList();
  }

  /**
   * What is to be printed.
   *
   * @param refs things by {@code kind/id}; empty means everything that fits the rest
   * @param format id; absent means the formats of the configuration
   * @param area only what counts for this area
   * @param place only what takes place here
   */
  public List<PrintJob> jobs(
      Set<String> refs, Optional<String> format, Optional<String> area, Optional<String> place) {
    Predicate<PrintFormat> wanted =
        format
            .<Predicate<PrintFormat>>map(id -> made -> made.id().equals(id))
            .orElse(catalog.config().print()::makes);
    return prints.jobs(wanted).stream()
        .filter(job -> refs.isEmpty() || refs.contains(job.ref().toString()))
        .filter(job -> area.isEmpty() || counts(job.ref(), area.get()))
        .filter(job -> place.isEmpty() || takesPlace(job.ref(), place.get()))
        .toList();
  }

  /**
   * Writes {@code DIR/KIND/ID/FORMAT.pdf}, and translations as {@code DIR/LANGUAGE/KIND/...}; what
   * does not fit is reported.
   *
   * @return the problems, sorted
   */
  public List<Problem> write(List<PrintJob> jobs, Path output, int threads, Progress progress)
      throws IOException {
    OutputFolder folder = new OutputFolder(output);
    progress.stage("print");
    return prints.write(
        jobs,
        new Counted((file, bytes) -> folder.put(below(file), bytes), progress, jobs.size()),
        threads);
  }

  /** Where the file of a job is written, below the output folder. */
  public String file(PrintJob job) {
    return below(Routes.file(routes.print(job.ref(), job.format(), job.language())));
  }

  private static String below(String file) {
    return file.replaceFirst(PRINT_FOLDER, "");
  }

  private boolean counts(Ref ref, String area) {
    return ref.equals(new Ref(Kind.AREA, area))
        || catalog
            .entry(ref)
            .filter(entry -> catalog.areas(entry).stream().map(Area::id).anyMatch(area::equals))
            .isPresent();
  }

  private boolean takesPlace(Ref ref, String place) {
    Optional<Entry> entry = catalog.entry(ref);
    return ref.equals(new Ref(Kind.PLACE, place))
        || entry
            .filter(Activity.class::isInstance)
            .flatMap(it -> ((Activity) it).place())
            .filter(place::equals)
            .isPresent();
  }
}
