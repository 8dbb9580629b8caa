package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.picture.Pictures;
import dk.genklang.problem.Problem;
import dk.genklang.publish.Draft;
import dk.genklang.publish.Sink;
import dk.genklang.template.Templates;
import dk.genklang.theme.Palette;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The website: a page for everything in the catalog, in every language of the configuration, and
 * the files the pages need. The same input gives the same bytes.
 */
public final class Site {
  /** Those that have to look through everything to know their pages come last. */
  private static final List<PageMaker> MAKERS =
      List.of(
          new FrontPage(),
          new ActivityPage(),
          new AssociationPage(),
          new PlacePage(),
          new ToolPage(),
          new TextPages(),
          new AreaPage(),
          new CategoryPage(),
          new ContactPage(),
          new IndexPages(),
          new MapPages(),
          new CalendarPages(),
          new SearchPage(),
          new MyListPage(),
          new SharePage(),
          new VolunteerPage(),
          new PaperPage(),
          new WorkshopPage(),
          new OpenDataPage(),
          new ServicePages(),
          new AccessibilityPage(),
          new Redirects(),
          new ListPages(),
          new FindPage());

  private static final String INDEX = "index.html";

  /** A page, and what its maker is handed. */
  private record Planned(PagePlan plan, String given) {
    static Planned of(PagePlan plan, String common) {
      return new Planned(plan, plan.given().isEmpty() ? common : common + plan.given());
    }
  }

  private final Catalog catalog;
  private final Routes routes;
  private final Media media;
  private final Assets assets;
  private final Templates templates;
  private final Programme programme;
  private final Map<String, Plans> plans = new ConcurrentHashMap<>();

  /**
   * @param catalog in the site's language
   * @param templates the folder with {@code site} and {@code assets}
   * @param pictures those of the content folder
   * @param logo the municipality's own mark, SVG or PNG
   * @throws UncheckedIOException when a file of the templates cannot be read
   */
  public Site(
      Catalog catalog, Routes routes, Path templates, Pictures pictures, Optional<Path> logo) {
    this.catalog = catalog;
    this.routes = routes;
    this.media = new Media(pictures);
    Palette palette = Palette.of(catalog.config().theme().colours());
    this.assets =
        new Assets(
            templates.resolve("assets"),
            palette,
            logo,
            offline(catalog, routes),
            catalog.config().map().isPresent());
    this.templates = new Templates(templates, new SiteExtension(routes, assets));
    this.programme = new Programme(catalog);
  }

  /**
   * Every page, before it is rendered; in the order of languages and page types. Each is made when
   * it is asked for, which several threads may do.
   */
  public List<PagePlan> pages() {
    return catalog.config().languages().stream()
        .flatMap(language -> plans(language).all())
        .toList();
  }

  /** The page that is published as a file, and no other; empty when there is no such page. */
  public Optional<Page> page(String file) {
    if (!file.endsWith(".html")) {
      return Optional.empty();
    }
    String path = "/" + (file.endsWith(INDEX) ? file.substring(0, file.length() - 10) : file);
    String first = file.substring(0, Math.max(file.indexOf('/'), 0));
    boolean other =
        catalog.config().languages().contains(first) && !first.equals(catalog.language());
    return plans(other ? first : catalog.language()).at(path).map(PagePlan::page);
  }

  /** A style, script, font or picture of the templates, by the file it is published as. */
  public Optional<byte[]> asset(String file) {
    return assets.file(file);
  }

  /**
   * A page as HTML.
   *
   * @throws dk.genklang.template.TemplateException when a template is wrong
   */
  public String render(Page page) {
    return templates.render(page.template(), page.model(), page.subject());
  }

  /** Renders every page, and adds the files the pages need; returns what cannot be shown. */
  public List<Problem> write(Sink sink) {
    return write(sink, "");
  }

  /**
   * Renders every page that the sink does not keep, and adds styles, scripts, fonts, pictures and
   * what browsers ask for.
   *
   * @param made stands for the program and the templates, with which every page is made
   * @return pictures that cannot be shown
   */
  public List<Problem> write(Sink sink, String made) {
    String basis = made + assets.folder() + routes.link("/");
    List<Planned> all = new ArrayList<>();
    for (String language : catalog.config().languages()) {
      Plans own = plans(language);
      String given = ModelDigest.of(own.frame(), basis);
      all.addAll(own.all().map(plan -> Planned.of(plan, given)).toList());
    }
    Collections.shuffle(all, new Random(1)); // so that no thread gets all that is long
    all.parallelStream().forEach(page -> make(page, basis, sink));
    return files(sink);
  }

  /**
   * Everything but the pages.
   *
   * @return pictures that cannot be shown
   */
  public List<Problem> files(Sink sink) {
    assets.write(sink);
    new BrowserFiles(catalog, routes, assets).write(sink);
    new HostFiles(catalog, routes).write(sink);
    return media.write(catalog, sink);
  }

  private static List<String> offline(Catalog catalog, Routes routes) {
    String own = catalog.config().language();
    return Stream.concat(
            Stream.of("/", "/soeg/", "/min-liste/").map(path -> routes.at(path, own)),
            catalog.config().languages().stream().map(other -> routes.at("/offline/", other)))
        .toList();
  }

  private Plans plans(String language) {
    return plans.computeIfAbsent(language, this::plan);
  }

  private Plans plan(String language) {
    Catalog words = language.equals(catalog.language()) ? catalog : catalog.in(language);
    Edition edition = new Edition(words, routes, programme, assets.signs(), media);
    Layout layout = new Layout(edition, Frame.of(edition, assets.logo()));
    return new Plans(layout, MAKERS);
  }

  private void make(Planned planned, String basis, Sink sink) {
    sink.make(
        Routes.file(planned.plan().path()),
        planned.given(),
        () -> {
          Page page = planned.plan().page();
          return new Draft(
              ModelDigest.of(page, basis), () -> render(page).getBytes(StandardCharsets.UTF_8));
        });
  }
}
