package dk.genklang.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publishes a long list as as many pages as it needs. */
final class Lists {
  private Lists() {}

  /** Makes the first page of a list of what stands on it and the links to the others. */
  interface First {
    Page page(List<Group> groups, List<PageLink> steps);
  }

  /** All that the maker of a page is handed which may change from one build to the next. */
  private record Given(LongList list, List<PageLink> steps) {}

  /**
   * The pages of a list.
   *
   * @param path of the first page
   * @param next below which the other pages are numbered from 2
   * @param head the head of a page at a path, of what the list says of itself and of what is asked
   *     for
   */
  static Stream<PagePlan> pages(
      Layout layout, LongList list, String path, String next, Function<String, HeadDraft> head) {
    return pages(
        layout,
        list,
        path,
        next,
        head,
        (groups, steps) -> page(layout, list, path, groups, head.apply(path), steps, 0));
  }

  /** The pages of a list of which the first looks different. */
  static Stream<PagePlan> pages(
      Layout layout,
      LongList list,
      String path,
      String next,
      Function<String, HeadDraft> head,
      First first) {
    Edition edition = layout.edition();
    List<List<Section>> parts = list.pages();
    List<PageLink> steps = steps(parts, path, next, edition);
    return IntStream.range(0, parts.size())
        .mapToObj(
            i -> {
              String at = i == 0 ? path : next + (i + 1) + "/";
              List<Section> part = parts.get(i);
              return layout.plan(
                  at,
                  new Given(list.with(part), steps),
                  () -> {
                    List<Group> groups = Section.groups(part, edition);
                    return i == 0
                        ? first.page(groups, steps)
                        : page(layout, list, at, groups, head.apply(at), steps, i);
                  });
            });
  }

  private static Page page(
      Layout layout,
      LongList list,
      String path,
      List<Group> groups,
      HeadDraft head,
      List<PageLink> steps,
      int at) {
    Edition edition = layout.edition();
    List<Card> cards =
        list.cards().stream()
            .flatMap(ref -> edition.catalog().entry(ref).stream())
            .map(edition.cards()::of)
            .toList();
    Listing page =
        new Listing(list.title(), list.kicker(), list.lead(), list.count(), groups, cards, steps);
    return layout.page(path, "list", head.among(steps, at), page);
  }

  /** Links to the pages of a list, by what is first and last on them; none to an only page. */
  private static List<PageLink> steps(
      List<List<Section>> parts, String path, String next, Edition edition) {
    return parts.size() == 1
        ? List.of()
        : IntStream.range(0, parts.size())
            .mapToObj(i -> step(i, parts.get(i), path, next, edition))
            .toList();
  }

  private static PageLink step(
      int page, List<Section> sections, String path, String next, Edition edition) {
    String first = sections.get(0).title().text();
    String last = sections.get(sections.size() - 1).title().text();
    String words = first.equals(last) ? first : first + " – " + last;
    String at = page == 0 ? path : next + (page + 1) + "/";
    return PageLink.own(edition.at(at), edition.t("site.page-step", page + 1, words));
  }
}
