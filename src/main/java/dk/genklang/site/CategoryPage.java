package dk.genklang.site;

import dk.genklang.model.Activity;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The page of each category; what is too long for it goes on on the next. */
final class CategoryPage implements PageMaker {
  private static final int BRICKS = 6;
  private static final int COLUMNS = 2;
  private static final int SIGN_AT = 2;

  /** What the template shows; {@code steps} are the pages of the list when it takes several. */
  record View(
      Phrase title,
      Phrase summary,
      String paper,
      List<Brick> bricks,
      List<PageLink> jumps,
      List<Strip> facts,
      int count,
      List<Group> groups,
      List<PageLink> steps,
      List<PageLink> categories) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().categories().stream()
        .flatMap(category -> pages(category, layout));
  }

  private static Stream<PagePlan> pages(Category category, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(category.ref(), edition.config().language());
    List<Entry> entries = edition.catalog().inCategory(category.id());
    List<Activity> activities =
        entries.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    LongList list =
        new LongList(
            edition.words().listed(category.origin(), "name", category.name()),
            edition.t("kinds.category"),
            Phrase.NONE,
            activities.size(),
            sections(entries, activities, edition),
            List.of());
    return Lists.pages(
        layout,
        list,
        path,
        path,
        at -> head(category, at, layout).crumb(edition.link(category.ref()).orElseThrow()),
        (groups, steps) ->
            layout.page(
                path,
                "category",
                head(category, path, layout).among(steps, 0),
                category.origin().file(),
                view(category, list, groups, steps, edition)));
  }

  private static HeadDraft head(Category category, String path, Layout layout) {
    Edition edition = layout.edition();
    String description =
        category.summary().orElseGet(() -> edition.t("site.category-description", category.name()));
    return layout
        .head(path, category.name(), description)
        .section("search")
        .under(Kind.CATEGORY)
        .from(category.origin().file());
  }

  private static List<Section> sections(
      List<Entry> entries, List<Activity> activities, Edition edition) {
    return Stream.concat(
            new Programmes(edition).byWeekday(activities).stream(),
            others(entries, edition).stream())
        .toList();
  }

  private static View view(
      Category category, LongList list, List<Group> groups, List<PageLink> steps, Edition edition) {
    Words words = edition.words();
    String sign = edition.signs().of(category);
    return new View(
        list.title(),
        category
            .summary()
            .map(text -> words.listed(category.origin(), "summary", text))
            .orElse(Phrase.NONE),
        edition.signs().paper(sign),
        Brick.pattern(BRICKS, COLUMNS, SIGN_AT, sign, category.ref().toString()),
        List.of(),
        List.of(),
        list.count(),
        groups,
        steps,
        edition.catalog().categories().stream()
            .filter(other -> !other.id().equals(category.id()))
            .flatMap(other -> edition.link(other.ref()).stream())
            .toList());
  }

  private static List<Section> others(List<Entry> entries, Edition edition) {
    return Stream.of(
            Kind.ASSOCIATION, Kind.PLACE, Kind.TOOL, Kind.COLLECTION, Kind.STORY, Kind.GRANT)
        .map(
            kind ->
                new Section(
                    kind.code(),
                    Phrase.own(edition.t("kinds." + kind.code())),
                    edition.list(kind),
                    entries.stream()
                        .filter(entry -> entry.ref().kind() == kind)
                        .map(Line::of)
                        .toList()))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }
}
