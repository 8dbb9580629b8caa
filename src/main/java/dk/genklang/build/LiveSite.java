package dk.genklang.build;

import dk.genklang.catalog.Catalog;
import dk.genklang.site.Page;
import dk.genklang.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A site of which only what is asked for is made: pages, and the files that styles and scripts are.
 * Thread-safe.
 */
public final class LiveSite {
  private final Site site;

  private LiveSite(Site site) {
    this.site = site;
  }

  /**
   * The site of what was read.
   *
   * @param loaded without errors
   * @throws WorkplaceException when the templates are missing
   */
  public static LiveSite of(Workplace workplace, Loaded loaded) throws WorkplaceException {
    workplace.requireTemplates();
    Catalog catalog =
        Catalog.of(
            loaded.content().orElseThrow(),
            loaded.config().orElseThrow(),
            workplace.asOf(),
            workplace.drafts());
    return new LiveSite(
        SiteBuild.site(workplace, catalog, SiteBuild.pictures(workplace, workplace.cacheFolder())));
  }

  /**
   * A page or a file of the templates; empty when it is neither.
   *
   * @param file relative to the site
   * @throws dk.genklang.template.TemplateException when a template is wrong
   */
  public Optional<byte[]> read(String file) {
    Optional<Page> page = site.page(file);
    return page.isPresent()
        ? page.map(it -> site.render(it).getBytes(StandardCharsets.UTF_8))
        : site.asset(file);
  }
}
