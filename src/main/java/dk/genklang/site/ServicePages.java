package dk.genklang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Other sites, and the missing page. */
final class ServicePages implements PageMaker {
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
