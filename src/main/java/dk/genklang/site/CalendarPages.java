package dk.genklang.site;

import dk.genklang.catalog.Facet;
import dk.genklang.catalog.Occurrence;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Area;
import dk.genklang.model.Category;
import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calendar, a page a week: this one at {@code /kalender/}, the next at {@code
 * /kalender/naeste-uge/}. The addresses count from today, so that they always lead somewhere.
 */
final class CalendarPages implements PageMaker {
  /** Rows a day; a municipality with more is better served by its areas. */
  private static final int DAY_ROWS = 60;

  /** What the template shows. */
  record View(
      String week,
      String dates,
      List<Step> weeks,
      Optional<Step> next,
      List<Group> days,
      List<Choices> filters,
      List<Month> months,
      String calendar,
      List<PageLink> areas) {}

  /** A week to go to. */
  record Step(String path, String text, String dates, boolean current) {}

  /** What the list can be narrowed down by with a script. */
  record Choices(String code, String title, List<Choice> choices) {}

  /** A value to narrow down by. */
  record Choice(String value, Phrase text) {}

  /** The path of a day within the calendar. */
  static String path(LocalDate date, Edition edition) {
    int week = (int) ChronoUnit.WEEKS.between(edition.programme().monday(0), date);
    return edition.at(path(week)) + "#d-" + date;
  }

  private static String path(int week) {
    return switch (week) {
      case 0 -> "/kalender/";
      case 1 -> "/kalender/naeste-uge/";
      default -> "/kalender/om-" + week + "-uger/";
    };
  }

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return IntStream.range(0, Programme.WEEKS)
        .mapToObj(week -> layout.plan(path(week), () -> page(week, layout)));
  }

  private static Page page(int week, Layout layout) {
    Edition edition = layout.edition();
    String name = name(week, edition);
    HeadDraft head =
        layout
            .head(
                path(week),
                week == 0 ? edition.t("site.calendar") : edition.t("site.calendar-week", name),
                edition.t("site.calendar-description", name, dates(week, edition)))
            .section("calendar")
            .feed("text/calendar", edition.t("site.calendar-all"), Routes.CALENDAR);
    if (week > 0) {
      head.under("/kalender/", "site.calendar");
    }
    return layout.page(path(week), "calendar", head, view(week, edition));
  }

  private static View view(int week, Edition edition) {
    LocalDate monday = edition.programme().monday(week);
    List<Group> days =
        monday
            .datesUntil(monday.plusWeeks(1))
            .filter(day -> !day.isBefore(edition.programme().today()))
            .map(day -> day(day, edition))
            .toList();
    List<Step> weeks =
        IntStream.range(0, Programme.WEEKS)
            .mapToObj(
                other ->
                    new Step(
                        edition.at(path(other)),
                        name(other, edition),
                        dates(other, edition),
                        other == week))
            .toList();
    return new View(
        name(week, edition),
        dates(week, edition),
        weeks,
        weeks.stream().skip(week + 1L).findFirst(),
        days,
        List.of(
            choices(Facet.AREA, edition.catalog().areas().stream().map(Area::ref), edition),
            choices(
                Facet.CATEGORY,
                edition.catalog().categories().stream().map(Category::ref),
                edition)),
        Month.ahead(edition),
        Routes.CALENDAR,
        edition.catalog().areas().stream()
            .flatMap(area -> edition.link(area.ref()).stream())
            .toList());
  }

  private static Group day(LocalDate day, Edition edition) {
    List<Occurrence> all = edition.programme().on(day);
    List<Row> rows =
        all.stream().limit(DAY_ROWS).flatMap(occurrence -> row(occurrence, edition)).toList();
    int left = all.size() - rows.size();
    return new Group(
        "d-" + day,
        Phrase.own(edition.capitalised(edition.formats().dayDate(day))),
        "",
        day.toString(),
        rows,
        left > 0 ? edition.t("site.more-by-area", left) : "");
  }

  private static Stream<Row> row(Occurrence occurrence, Edition edition) {
    return edition.catalog().entry(occurrence.activity()).stream()
        .map(
            activity ->
                new Row(
                    edition.formats().timeRange(occurrence.from(), occurrence.to()),
                    "",
                    tags(activity, edition),
                    edition.cards().of(activity)));
  }

  private static String tags(Entry activity, Edition edition) {
    Map<Facet, List<String>> facets = edition.catalog().facets(activity);
    return Stream.of(Facet.AREA, Facet.CATEGORY)
        .flatMap(
            facet ->
                facets.getOrDefault(facet, List.of()).stream()
                    .map(value -> facet.code() + "/" + value))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static Choices choices(Facet facet, Stream<Ref> refs, Edition edition) {
    return new Choices(
        facet.code(),
        edition.t("facet." + facet.code()),
        refs.flatMap(
                ref ->
                    edition.link(ref).stream()
                        .map(link -> new Choice(facet.code() + "/" + ref.id(), link.text())))
            .toList());
  }

  private static String name(int week, Edition edition) {
    LocalDate monday = edition.programme().monday(week);
    return edition.t("site.week", String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  private static String dates(int week, Edition edition) {
    LocalDate monday = edition.programme().monday(week);
    return edition.formats().shortDate(monday)
        + " – "
        + edition.formats().shortDate(monday.plusDays(6));
  }
}
