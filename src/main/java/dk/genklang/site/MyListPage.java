package dk.genklang.site;

import dk.genklang.model.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The page of the list people keep. What stands on it is known to their browser alone. */
final class MyListPage implements PageMaker {
  private static final String PATH = "/min-liste/";

  /** What the template shows. */
  record View(List<Folder> folders, List<Saying> says) {}

  /** Where the pages of a kind are, so that a list of references becomes addresses. */
  record Folder(String kind, String path) {}

  /** What the page's script says; {0}, {1} and {2} stand where it puts a title or a number. */
  record Saying(String key, String text) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.single(
            PATH,
            "my-list",
            "site.my-list",
            "site.my-list-lead",
            head -> head.section("list").hidden(),
            () -> new View(folders(edition), sayings(edition))));
  }

  private static List<Saying> sayings(Edition edition) {
    return List.of(
        saying(edition, "moved", "{0}", "{1}", "{2}"),
        saying(edition, "removed", "{0}"),
        saying(edition, "cleared"),
        saying(edition, "back"),
        saying(edition, "taken"),
        saying(edition, "copied"));
  }

  private static Saying saying(Edition edition, String key, Object... holes) {
    return new Saying(key, edition.t("site.my-list-say." + key, holes));
  }

  private static List<Folder> folders(Edition edition) {
    return Arrays.stream(Kind.values())
        .map(kind -> new Folder(kind.code(), edition.list(kind)))
        .toList();
  }
}
