package dk.genklang.site;

import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.util.stream.Stream;

/** A page at each old address of an entry that leads on to the new one. */
final class Redirects implements PageMaker {
  /** What the template shows. */
  record View(PageLink target) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries().stream()
        .flatMap(
            entry -> entry.common().aliases().stream().map(alias -> plan(entry, alias, layout)));
  }

  private static PagePlan plan(Entry entry, String alias, Layout layout) {
    Edition edition = layout.edition();
    String language = edition.config().language();
    String old = edition.routes().page(new Ref(entry.ref().kind(), alias), language);
    return layout.plan(old, () -> page(entry, old, layout));
  }

  private static Page page(Entry entry, String old, Layout layout) {
    Edition edition = layout.edition();
    String language = edition.config().language();
    String path = edition.routes().page(entry.ref(), language);
    return layout.page(
        old,
        "redirect",
        layout.head(path, entry.title(), entry.summary()).hidden(),
        entry.common().origin().file(),
        new View(edition.link(entry)));
  }
}
