package dk.genklang.site;

import dk.genklang.catalog.DataList;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig.OpenData;
import java.util.List;
import java.util.stream.Stream;

/** The page that tells what other programs can fetch, and what they may do with it. */
final class OpenDataPage implements PageMaker {
  /**
   * What the template shows.
   *
   * @param data the files with the data
   * @param feeds calendars and news
   * @param licence its name; may be empty
   * @param licenceUrl where it can be read; may be empty
   */
  record View(List<PageLink> data, List<PageLink> feeds, String licence, String licenceUrl) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.single(
            Routes.OPEN_DATA,
            "open-data",
            "site.open-data-title",
            "site.open-data-lead",
            head ->
                head.section("open-data")
                    .feed(
                        "application/json",
                        edition.t("site.open-data-title"),
                        Routes.API + DataList.INDEX),
            () -> view(edition)));
  }

  private static View view(Edition edition) {
    OpenData said = edition.config().openData();
    return new View(
        Stream.concat(
                Stream.of(link(edition, "index", Routes.API + DataList.INDEX)),
                Stream.of(DataList.values())
                    .map(list -> link(edition, list.id(), Routes.API + list.file(1))))
            .toList(),
        List.of(
            PageLink.own(Routes.CALENDAR, edition.t("site.calendar-all")),
            link(edition, "news", "/feeds/activity.xml")),
        said.licence().or(said::licenceUrl).orElse(""),
        said.licenceUrl().orElse(""));
  }

  private static PageLink link(Edition edition, String name, String path) {
    return PageLink.own(path, edition.t("site.open-data-" + name));
  }
}
