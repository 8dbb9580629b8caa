package dk.genklang.site;

import dk.genklang.catalog.Facet;
import dk.genklang.catalog.NeutralSigns;
import dk.genklang.model.Activity;
import dk.genklang.model.Category;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The search page: a form and lists that lead on without a script, and what the script in {@code
 * js/find} fills in: filters and the patterns of result cards.
 */
final class SearchPage implements PageMaker {
  /**
   * What the page shows.
   *
   * @param looks how cards of each category look; the last, without a category, is for all others
   */
  record View(
      List<FindPage.Options> facets,
      List<AreaLink> areas,
      List<PageLink> categories,
      List<Filter> filters,
      List<Look> looks) {}

  /** An area's page; the id is empty where its centre is not known, and nothing is near to it. */
  record AreaLink(String id, PageLink link) {}

  /** A facet to narrow down by. */
  record Filter(String code, String title, List<Value> values) {}

  /** A value to choose. */
  record Value(String value, Phrase text) {}

  /** The sign and the paper of a category's cards. */
  record Look(String category, String sign, String paper) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    return Stream.of(
        layout.plan(
            "/soeg/",
            () ->
                layout.page(
                    "/soeg/",
                    "soeg",
                    layout
                        .head(
                            "/soeg/", edition.t("site.search-title"), edition.t("site.search-lead"))
                        .section("search"),
                    new View(
                        FindPage.options(edition),
                        areas(edition),
                        links(edition, edition.catalog().categories().stream().map(Category::ref)),
                        filters(edition),
                        looks(edition)))));
  }

  private static List<PageLink> links(Edition edition, Stream<Ref> refs) {
    return refs.flatMap(ref -> edition.link(ref).stream()).toList();
  }

  private static List<AreaLink> areas(Edition edition) {
    return edition.catalog().areas().stream()
        .flatMap(
            area ->
                edition.link(area.ref()).stream()
                    .map(link -> new AreaLink(area.center().isPresent() ? area.id() : "", link)))
        .toList();
  }

  private static List<Filter> filters(Edition edition) {
    List<Filter> filters =
        List.of(
            filter(edition, Facet.WEEKDAY, weekdays(edition)),
            fixed(edition, Facet.TIME_OF_DAY, "morning", "afternoon", "evening"),
            filter(
                edition,
                Facet.AREA,
                edition.catalog().areas().stream()
                    .map(area -> new Value(area.id(), text(edition, area.ref())))),
            filter(
                edition,
                Facet.CATEGORY,
                edition.catalog().categories().stream()
                    .map(category -> new Value(category.id(), text(edition, category.ref())))),
            fixed(edition, Facet.PRICE, "free", "paid"),
            filter(edition, Facet.GOOD_TO_KNOW, goodToKnow(edition)),
            fixed(edition, Facet.ACCESS, "step-free-entrance", "accessible-toilet", "hearing-loop"),
            filter(
                edition,
                Facet.AUDIENCE,
                edition.catalog().audiences().stream()
                    .map(audience -> new Value(audience.id(), Phrase.own(audience.name())))),
            fixed(edition, Facet.PHYSICAL, "seated", "gentle-walk", "walk-1-3-km", "pulse-up"),
            fixed(edition, Facet.LEVEL, "everyone", "some", "experienced"),
            fixed(edition, Facet.ABC, "active", "together", "meaningful"),
            filter(edition, Facet.LANGUAGE, languages(edition)),
            filter(
                edition,
                Facet.KIND,
                Kind.ENTRIES.stream()
                    .map(
                        kind ->
                            new Value(
                                kind.code(), Phrase.own(edition.t("kinds." + kind.code()))))));
    return filters.stream().filter(filter -> !filter.values().isEmpty()).toList();
  }

  private static Stream<Value> languages(Edition edition) {
    return edition.catalog().current(Activity.class).stream()
        .flatMap(activity -> activity.languages().stream())
        .distinct()
        .sorted()
        .map(code -> new Value(code, Phrase.own(edition.formats().languageName(code))));
  }

  /** What an entry says of itself, and last what a person says who wants to help. */
  private static Stream<Value> goodToKnow(Edition edition) {
    return Stream.concat(
        Stream.of("comes-to-you", "companion", "host", "call-first")
            .map(value -> new Value(value, Phrase.own(edition.t("good-to-know." + value)))),
        Stream.of(new Value("contribute", Phrase.own(edition.t("search.contribute")))));
  }

  private static Stream<Value> weekdays(Edition edition) {
    return Stream.of(DayOfWeek.values())
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .map(day -> new Value(day, Phrase.own(edition.t("weekday." + day))));
  }

  private static Filter fixed(Edition edition, Facet facet, String... values) {
    return filter(
        edition,
        facet,
        Stream.of(values)
            .map(value -> new Value(value, Phrase.own(edition.t(facet.code() + "." + value)))));
  }

  /** The values that something has. */
  private static Filter filter(Edition edition, Facet facet, Stream<Value> values) {
    return new Filter(
        facet.code(),
        edition.t("facet." + facet.code()),
        values.filter(value -> !edition.catalog().with(facet, value.value()).isEmpty()).toList());
  }

  private static Phrase text(Edition edition, Ref ref) {
    return edition.link(ref).map(PageLink::text).orElse(Phrase.NONE);
  }

  private static List<Look> looks(Edition edition) {
    List<Look> looks = new ArrayList<>();
    for (Category category : edition.catalog().categories()) {
      looks.add(look(category.id(), edition.signs().of(category), edition));
    }
    looks.add(look("", NeutralSigns.NAMES.get(0), edition));
    return looks;
  }

  private static Look look(String category, String sign, Edition edition) {
    return new Look(category, sign, edition.signs().paper(sign));
  }
}
