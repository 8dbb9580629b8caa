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
          layout.single(
              "/andre-steder/",
              "links",
              "site.links-title",
              "site.links-lead",
              head -> head.section("links"),
              () -> links(edition)));
    }
    pages.add(plain(layout, "/404.html", "not-found"));
    pages.add(plain(layout, "/offline/", "offline"));
    return pages.stream();
  }

  /** A page nobody searches for. */
  private static PagePlan plain(Layout layout, String path, String name) {
    return layout.single(
        path,
        name,
        "site." + name + "-title",
        "site." + name + "-lead",
        HeadDraft::hidden,
        () -> new Plain(List.of()));
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
