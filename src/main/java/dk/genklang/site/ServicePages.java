package dk.genklang.site;

import dk.genklang.model.Area;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is on paper, other sites, and the missing page. */
final class ServicePages implements PageMaker {
  /** What the page of print shows. */
  record Print(List<PrintGroup> groups) {}

  /** What is printed of a kind. */
  record PrintGroup(String id, String name, List<PrintLine> lines) {}

  /** What is printed of one thing. */
  record PrintLine(String path, Phrase title, List<PageLink> files) {}

  /** What the page of other sites shows. */
  record Links(List<LinkLine> links) {}

  /** Another site. */
  record LinkLine(String url, Phrase title, Phrase summary) {}

  /** What pages show that say the same everywhere. */
  record Plain(List<PageLink> links) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    List<PagePlan> pages = new ArrayList<>();
    pages.add(
        layout.plan(
            "/print/",
            () ->
                layout.page(
                    "/print/",
                    "prints",
                    head(layout, "/print/", "site.print-title", "site.print-lead", "print"),
                    new Print(prints(edition)))));
    if (!edition.catalog().links().isEmpty()) {
      pages.add(
          layout.plan(
              "/andre-steder/",
              () ->
                  layout.page(
                      "/andre-steder/",
                      "links",
                      head(
                          layout, "/andre-steder/", "site.links-title", "site.links-lead", "links"),
                      links(edition))));
    }
    pages.add(
        layout.plan(
            "/404.html",
            () ->
                layout.page(
                    "/404.html",
                    "not-found",
                    head(layout, "/404.html", "site.not-found-title", "site.not-found-lead", "")
                        .hidden(),
                    new Plain(List.of()))));
    pages.add(
        layout.plan(
            "/offline/",
            () ->
                layout.page(
                    "/offline/",
                    "offline",
                    head(layout, "/offline/", "site.offline-title", "site.offline-lead", "")
                        .hidden(),
                    new Plain(List.of()))));
    return pages.stream();
  }

  private static HeadDraft head(
      Layout layout, String path, String title, String lead, String section) {
    Edition edition = layout.edition();
    return layout.head(path, edition.t(title), edition.t(lead)).section(section);
  }

  private static List<PrintGroup> prints(Edition edition) {
    Prints prints = new Prints(edition);
    List<PrintGroup> groups = new ArrayList<>();
    List<PrintLine> areas = new ArrayList<>();
    for (Area area : edition.catalog().areas()) {
      PageLink link = edition.link(area.ref()).orElseThrow();
      areas.add(new PrintLine(link.path(), link.text(), prints.of(area)));
    }
    add(groups, Kind.AREA, areas, edition);
    for (Kind kind : Kind.ENTRIES) {
      List<PrintLine> lines = new ArrayList<>();
      for (Entry entry : edition.catalog().current()) {
        if (entry.ref().kind() == kind) {
          PageLink link = edition.link(entry);
          lines.add(new PrintLine(link.path(), link.text(), prints.of(entry)));
        }
      }
      add(groups, kind, lines, edition);
    }
    return groups;
  }

  private static void add(
      List<PrintGroup> groups, Kind kind, List<PrintLine> lines, Edition edition) {
    List<PrintLine> printed = lines.stream().filter(line -> !line.files().isEmpty()).toList();
    if (!printed.isEmpty()) {
      groups.add(new PrintGroup(kind.code(), edition.t("kinds." + kind.code()), printed));
    }
  }

  private static Links links(Edition edition) {
    Words words = edition.words();
    return new Links(
        edition.catalog().links().stream()
            .map(
                link ->
                    new LinkLine(link.url(), words.site(link.title()), words.site(link.summary())))
            .toList());
  }
}
