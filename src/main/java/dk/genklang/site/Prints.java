package dk.genklang.site;

import dk.genklang.catalog.PrintList;
import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.util.List;

/** Links to what a build prints of a thing. */
record Prints(Edition edition) {
  List<PageLink> of(Entry entry) {
    return links(entry.ref());
  }

  List<PageLink> of(Area area) {
    return links(area.ref());
  }

  private List<PageLink> links(Ref ref) {
    return new PrintList(edition.catalog())
        .built(ref).stream()
            .map(
                format ->
                    PageLink.own(
                        edition.routes().print(ref, format, edition.catalog().config().language()),
                        edition.t("site.print." + format.id())))
            .toList();
  }
}
