package dk.genklang.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes a listing as as many pages as it needs. */
final class Lists {
  private Lists() {}

  /** Makes the first page of a listing of what stands on it and the links to the others. */
  interface First {
    Page page(List<Group> groups, List<PageLink> steps);
  }

  /**
   * The pages of a listing.
   *
   * @param path of the first page
   * @param next below which the other pages are numbered from 2
   * @param head the head of a page at a path
   */
  static Stream<PagePlan> pages(
      Layout layout, Listing listing, String path, String next, Function<String, HeadDraft> head) {
    return pages(
        layout,
        listing,
        path,
        next,
        head,
        (groups, steps) -> page(layout, listing, path, groups, head.apply(path), steps, 0));
  }

  /** The pages of a listing of which the first looks different. */
  static Stream<PagePlan> pages(
      Layout layout,
      Listing listing,
      String path,
      String next,
      Function<String, HeadDraft> head,
      First first) {
    List<List<Group>> parts = Listing.pages(listing.groups());
    List<PageLink> steps = steps(parts, path, next, layout.edition());
    return IntStream.range(0, parts.size())
        .mapToObj(
            i -> {
              String at = i == 0 ? path : next + (i + 1) + "/";
              return layout.plan(
                  at,
                  () ->
                      i == 0
                          ? first.page(parts.get(0), steps)
                          : page(layout, listing, at, parts.get(i), head.apply(at), steps, i));
            });
  }

  private static Page page(
      Layout layout,
      Listing listing,
      String path,
      List<Group> groups,
      HeadDraft head,
      List<PageLink> steps,
      int at) {
    Listing page =
        new Listing(
            listing.title(),
            listing.kicker(),
            listing.lead(),
            listing.paper(),
            listing.count(),
            groups,
            listing.cards(),
            listing.links(),
            steps);
    return layout.page(path, "list", head.among(steps, at), page);
  }

  /** Links to the pages of a listing, by what is first and last on them; none to an only page. */
  private static List<PageLink> steps(
      List<List<Group>> parts, String path, String next, Edition edition) {
    return parts.size() == 1
        ? List.of()
        : IntStream.range(0, parts.size())
            .mapToObj(i -> step(i, parts.get(i), path, next, edition))
            .toList();
  }

  private static PageLink step(
      int page, List<Group> groups, String path, String next, Edition edition) {
    String first = groups.get(0).title().text();
    String last = groups.get(groups.size() - 1).title().text();
    String words = first.equals(last) ? first : first + " – " + last;
    String at = page == 0 ? path : next + (page + 1) + "/";
    return PageLink.own(edition.at(at), edition.t("site.page-step", page + 1, words));
  }
}
