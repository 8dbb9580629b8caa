package dk.genklang.site;

import dk.genklang.catalog.PrintList;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.List;
import java.util.Optional;

/** What a build prints of a thing. */
record Prints(Edition edition) {
  /** The width of small pictures, in CSS pixels. */
  private static final int WIDTH = 160;

  Paper of(Entry entry) {
    return paper(entry.ref());
  }

  Paper paper(Ref ref) {
    PrintList list = new PrintList(edition.catalog());
    List<PageLink> files = list.built(ref).stream().map(format -> link(ref, format)).toList();
    Optional<Paper.Shown> picture = list.thumbnail(ref).map(format -> shown(ref, format));
    boolean current = ref.kind() == Kind.ACTIVITY && !list.possible(ref).isEmpty();
    Optional<String> workshop =
        edition.config().print().formats().isEmpty() || !current
            ? Optional.empty()
            : Optional.of(edition.at(WorkshopPage.PATH) + "?id=" + ref.id());
    return new Paper(files, picture, workshop);
  }

  private PageLink link(Ref ref, PrintFormat format) {
    return PageLink.own(path(ref, format), edition.t("site.print." + format.id()));
  }

  private String path(Ref ref, PrintFormat format) {
    return edition.routes().print(ref, format, language(ref));
  }

  private Paper.Shown shown(Ref ref, PrintFormat format) {
    return new Paper.Shown(
        edition.routes().thumbnail(ref, format, language(ref)),
        path(ref, format),
        WIDTH,
        WIDTH * format.paper().height() / format.paper().width());
  }

  /** What is translated is printed in that language too; the rest only in the site's. */
  private String language(Ref ref) {
    return edition
        .catalog()
        .entry(ref)
        .map(entry -> entry.common().language())
        .orElse(edition.config().language());
  }
}
