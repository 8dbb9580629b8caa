package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The page of each category. */
final class CategoryPage implements PageMaker {
  private static final int BRICKS = 6;
  private static final int COLUMNS = 2;
  private static final int SIGN_AT = 2;

  /** What the template shows; {@code others} are entries that are no activities, by kind. */
  record View(
      Phrase title,
      Phrase summary,
      String paper,
      List<Brick> bricks,
      List<PageLink> jumps,
      List<Strip> facts,
      int count,
      List<Group> programme,
      List<Group> others,
      List<PageLink> categories) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().categories().stream()
        .map(category -> layout.plan(category.ref(), () -> page(category, layout)));
  }

  private static Page page(Category category, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(category.ref(), edition.config().language());
    String description =
        category.summary().orElseGet(() -> edition.t("site.category-description", category.name()));
    HeadDraft head =
        layout
            .head(path, category.name(), description)
            .section("search")
            .under(Kind.CATEGORY)
            .from(category.origin().file());
    return layout.page(path, "category", head, category.origin().file(), view(category, edition));
  }

  private static View view(Category category, Edition edition) {
    Words words = edition.words();
    List<Entry> entries = edition.catalog().inCategory(category.id());
    List<Activity> activities =
        entries.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    String sign = edition.signs().of(category);
    return new View(
        words.listed(category.origin(), category.name()),
        category.summary().map(text -> words.listed(category.origin(), text)).orElse(Phrase.NONE),
        edition.signs().paper(sign),
        Brick.pattern(BRICKS, COLUMNS, SIGN_AT, sign, category.ref().toString()),
        List.of(),
        List.of(),
        activities.size(),
        new Programmes(edition).byWeekday(activities),
        others(entries, edition),
        edition.catalog().categories().stream()
            .filter(other -> !other.id().equals(category.id()))
            .flatMap(other -> edition.link(other.ref()).stream())
            .toList());
  }

  private static List<Group> others(List<Entry> entries, Edition edition) {
    return Stream.of(
            Kind.ASSOCIATION, Kind.PLACE, Kind.TOOL, Kind.COLLECTION, Kind.STORY, Kind.GRANT)
        .map(
            kind ->
                Group.of(
                    kind.code(),
                    Phrase.own(edition.t("kinds." + kind.code())),
                    edition.list(kind),
                    entries.stream()
                        .filter(entry -> entry.ref().kind() == kind)
                        .map(edition.cards()::of)
                        .map(Row::of)
                        .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }
}
