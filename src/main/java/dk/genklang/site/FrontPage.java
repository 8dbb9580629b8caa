package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.DataList;
import dk.genklang.catalog.Facet;
import dk.genklang.catalog.Occurrence;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Contact;
import dk.genklang.model.Story;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The front page: is there something for me, near me, this week? */
final class FrontPage implements PageMaker {
  private static final int SOON = 6;
  private static final int STEPS = 6;
  private static final int BRICKS = 12;
  private static final int COLUMNS = 3;
  private static final int SIGN_AT = 4;

  /** What the template shows. */
  record View(
      String promise,
      List<Brick> bricks,
      List<PageLink> choices,
      List<Day> days,
      int total,
      List<Card> soon,
      List<Step> steps,
      List<AreaLine> areas,
      List<CategoryLine> categories,
      List<PageLink> abc,
      Optional<Told> story,
      List<Ring> ring) {}

  /**
   * A day of the week to come.
   *
   * @param step how long its strip is, 1 to 6
   */
  record Day(
      String iso, String weekday, String date, String words, String path, int count, int step) {}

  /** An area with what happens there within seven days. */
  record AreaLine(String path, Phrase name, Phrase summary, int count) {}

  /** A category with its sign. */
  record CategoryLine(String path, Phrase name, String sign) {}

  /** A story somebody tells. */
  record Told(String path, Phrase quote, String teller, Phrase title) {}

  /** An area's bridge-builder. */
  record Ring(Phrase area, Phrase role, String phone, String tel) {}

  /**
   * One of the three questions that lead to the search.
   *
   * @param name of the facet it asks for
   * @param any what stands for no choice
   */
  record Step(String name, String question, String any, List<Choice> choices) {}

  /** An answer. */
  record Choice(String value, Phrase text) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Edition edition = layout.edition();
    boolean own = edition.language().equals(edition.config().language());
    String promise =
        edition.config().tagline().filter(line -> own).orElseGet(() -> edition.t("site.promise"));
    HeadDraft head =
        layout
            .head("/", promise, edition.t("site.description", edition.config().municipality()))
            .section("front")
            .feed("text/calendar", edition.t("site.calendar-all"), Routes.CALENDAR)
            .feed(
                "application/atom+xml",
                edition.t("site.feed-of", edition.t("kinds.activity")),
                "/feeds/activity.xml")
            .feed(
                "application/json", edition.t("site.open-data-title"), Routes.API + DataList.INDEX)
            .data(edition.data().site());
    return Stream.of(
        layout.plan("/", () -> layout.page("/", "front", head, view(promise, edition))));
  }

  private static View view(String promise, Edition edition) {
    Catalog catalog = edition.catalog();
    Programme programme = edition.programme();
    List<LocalDate> week = programme.week();
    int most = week.stream().mapToInt(day -> programme.on(day).size()).max().orElse(0);
    return new View(
        promise,
        Brick.pattern(BRICKS, COLUMNS, SIGN_AT, "samtale", "genklang"),
        choices(edition),
        week.stream().map(day -> day(day, most, edition)).toList(),
        week.stream().mapToInt(day -> programme.on(day).size()).sum(),
        soon(edition),
        steps(edition),
        catalog.areas().stream().map(area -> line(area, edition)).toList(),
        catalog.categories().stream()
            .map(
                category ->
                    new CategoryLine(
                        edition.path(category.ref()),
                        edition.words().listed(category.origin(), "name", category.name()),
                        edition.signs().of(category)))
            .toList(),
        Stream.of("aktivt", "sammen", "meningsfuldt")
            .map(slug -> PageLink.own(edition.at("/find/" + slug + "/"), slug))
            .toList(),
        story(edition),
        catalog.areas().stream().flatMap(area -> ring(area, edition).stream()).toList());
  }

  private static List<PageLink> choices(Edition edition) {
    return List.of(
        PageLink.own(edition.at("/find/gratis/"), edition.t("price.free")),
        PageLink.own(edition.at("/find/bare-moed-op/"), edition.t("signup-how.drop-in")),
        PageLink.own(edition.at("/find/foelges-med/"), edition.t("site.choice-companion")),
        PageLink.own(edition.at("/find/hjemme-hos-dig/"), edition.t("good-to-know.comes-to-you")),
        PageLink.own(edition.at("/find/giv-en-haand/"), edition.t("site.choice-contribute")));
  }

  private static Day day(LocalDate date, int most, Edition edition) {
    int count = edition.programme().on(date).size();
    int step = most == 0 ? 1 : 1 + Math.round((STEPS - 1) * (float) count / most);
    return new Day(
        date.toString(),
        edition.t("weekday." + date.getDayOfWeek().name().toLowerCase(Locale.ROOT)),
        edition.formats().shortDate(date),
        edition.formats().dayDate(date),
        CalendarPages.path(date, edition),
        count,
        step);
  }

  /** The next things, each once; first one of each category, so that many find something. */
  private static List<Card> soon(Edition edition) {
    List<Activity> all =
        edition.programme().week().stream()
            .flatMap(day -> edition.programme().on(day).stream())
            .map(Occurrence::activity)
            .distinct()
            .flatMap(ref -> edition.catalog().entry(ref).stream())
            .map(Activity.class::cast)
            .toList();
    Set<String> categories = new HashSet<>();
    List<Activity> first = new ArrayList<>();
    List<Activity> rest = new ArrayList<>();
    for (Activity activity : all) {
      Optional<String> category = activity.common().categories().stream().findFirst();
      (category.map(categories::add).orElse(false) ? first : rest).add(activity);
    }
    return edition.cards().of(Stream.concat(first.stream(), rest.stream()).limit(SOON).toList());
  }

  private static AreaLine line(Area area, Edition edition) {
    return new AreaLine(
        edition.path(area.ref()),
        edition.words().listed(area.origin(), "name", area.name()),
        area.summary()
            .map(text -> edition.words().listed(area.origin(), "summary", text))
            .orElse(Phrase.NONE),
        edition.programme().in(area.id()).size());
  }

  /** Another story each week. */
  private static Optional<Told> story(Edition edition) {
    List<Story> stories =
        edition.catalog().current(Story.class).stream()
            .filter(story -> story.quote().isPresent())
            .toList();
    if (stories.isEmpty()) {
      return Optional.empty();
    }
    long week = ChronoUnit.WEEKS.between(LocalDate.EPOCH, edition.programme().monday(0));
    Story story = stories.get((int) Math.floorMod(week, (long) stories.size()));
    return Optional.of(
        new Told(
            edition.path(story.ref()),
            edition.words().of(story, "quote", story.quote()),
            TextPages.teller(story.age(), edition),
            edition.words().title(story)));
  }

  private static Optional<Ring> ring(Area area, Edition edition) {
    Optional<Contact> contact = edition.catalog().bridgeBuilder(area);
    return contact
        .filter(found -> found.phone().isPresent())
        .map(
            found ->
                new Ring(
                    edition.words().listed(area.origin(), "name", area.name()),
                    edition.words().site(found.name()),
                    edition.formats().phone(found.phone().get()),
                    Persons.tel(found.phone().get())));
  }

  private static List<Step> steps(Edition edition) {
    return List.of(
        step(
            Facet.CATEGORY,
            "what",
            edition.catalog().categories().stream()
                .map(
                    it ->
                        new Choice(
                            it.id(), edition.words().listed(it.origin(), "name", it.name()))),
            edition),
        step(
            Facet.WEEKDAY,
            "when",
            Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .map(day -> new Choice(day, Phrase.own(edition.t("weekday." + day)))),
            edition),
        step(
            Facet.AREA,
            "where",
            edition.catalog().areas().stream()
                .map(
                    it ->
                        new Choice(
                            it.id(), edition.words().listed(it.origin(), "name", it.name()))),
            edition));
  }

  private static Step step(Facet facet, String key, Stream<Choice> choices, Edition edition) {
    return new Step(
        facet.code(),
        edition.t("site.three-" + key),
        edition.t("site.three-any-" + key),
        choices.toList());
  }
}
