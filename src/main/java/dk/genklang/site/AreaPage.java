package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Association;
import dk.genklang.model.Entry;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each area. */
final class AreaPage implements PageMaker {
  private static final int SOON = 6;
  private static final int BRICKS = 6;
  private static final int COLUMNS = 2;
  private static final int SIGN_AT = 2;

  /** What the template shows. */
  record View(
      String ref,
      Phrase title,
      Phrase summary,
      String paper,
      List<Brick> bricks,
      List<PageLink> jumps,
      List<Strip> facts,
      Optional<Person> bridgeBuilder,
      String phone,
      int count,
      List<Card> soon,
      List<Person> people,
      List<Row> places,
      List<Row> associations,
      List<Group> programme,
      List<Card> bridges,
      List<PageLink> neighbours,
      Paper onPaper,
      String map,
      String calendar) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().areas().stream()
        .map(area -> layout.plan(area.ref(), () -> page(area, layout)));
  }

  private static Page page(Area area, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(area.ref(), edition.config().language());
    String description =
        area.summary().orElseGet(() -> edition.t("site.area-description", area.name()));
    HeadDraft head =
        layout
            .head(path, area.name(), description)
            .section("area")
            .under(Kind.AREA)
            .calendar(area.ref())
            .from(area.origin().file())
            .coded();
    return layout.page(path, "area", head, area.origin().file(), view(area, edition));
  }

  private static View view(Area area, Edition edition) {
    Catalog catalog = edition.catalog();
    Words words = edition.words();
    List<Entry> entries = catalog.inArea(area.id());
    List<Occurrence> week = edition.programme().in(area.id());
    Optional<Person> bridgeBuilder = new Persons(edition).bridgeBuilder(List.of(area));
    String sign = edition.signs().of(area.ref().toString());
    List<Person> people = people(area, edition);
    return new View(
        area.ref().toString(),
        words.listed(area.origin(), "name", area.name()),
        area.summary()
            .map(text -> words.listed(area.origin(), "summary", text))
            .orElse(Phrase.NONE),
        edition.signs().paper(sign),
        Brick.pattern(BRICKS, COLUMNS, SIGN_AT, sign, area.ref().toString()),
        jumps(entries, !people.isEmpty(), edition),
        facts(area, bridgeBuilder, edition),
        bridgeBuilder,
        bridgeBuilder.map(Person::phone).orElse(""),
        week.size(),
        soon(week, edition),
        people,
        rows(entries, Place.class, edition),
        rows(entries, Association.class, edition),
        Section.groups(new Programmes(edition).byWeekday(only(entries, Activity.class)), edition),
        edition.cards().of(new Bridges(edition).of(area)),
        area.neighbours().stream()
            .flatMap(id -> edition.link(new Ref(Kind.AREA, id)).stream())
            .toList(),
        new Prints(edition).paper(area.ref()),
        MapPages.path(area, edition),
        edition.routes().calendar(area.ref()));
  }

  /** Who can be rung in an area beside the bridge builder. */
  private static List<Person> people(Area area, Edition edition) {
    Persons persons = new Persons(edition);
    return edition.catalog().contacts().stream()
        .filter(contact -> !contact.id().equals(area.bridgeBuilder()))
        .filter(contact -> contact.areas().all() || contact.areas().ids().contains(area.id()))
        .map(persons::of)
        .toList();
  }

  /** Links to the sections the page has: one without places has no section of places. */
  private static List<PageLink> jumps(List<Entry> entries, boolean people, Edition edition) {
    List<PageLink> jumps = new ArrayList<>();
    jumps.add(PageLink.own("#uge", edition.t("site.this-week")));
    if (entries.stream().anyMatch(Place.class::isInstance)) {
      jumps.add(PageLink.own("#steder", edition.t("kinds.place")));
    }
    jumps.add(PageLink.own("#program", edition.t("site.programme")));
    if (entries.stream().anyMatch(Association.class::isInstance)) {
      jumps.add(PageLink.own("#foreninger", edition.t("kinds.association")));
    }
    if (people) {
      jumps.add(PageLink.own("#mennesker", edition.t("site.area-people")));
    }
    return jumps;
  }

  private static List<Strip> facts(Area area, Optional<Person> person, Edition edition) {
    List<Strip> facts = new ArrayList<>();
    person.ifPresent(
        found ->
            facts.add(
                Strip.of(
                        "handshake",
                        edition.t("site.your-bridge-builder"),
                        Phrase.own(found.phone()),
                        found.hours())
                    .asNumber()));
    facts.add(
        Strip.of(
            "calendar-blank",
            edition.t("site.this-week"),
            edition.t("site.things", edition.programme().in(area.id()).size()),
            edition.t("site.to-go-to")));
    if (!area.villages().isEmpty() || !area.postcodes().isEmpty()) {
      facts.add(
          Strip.of(
              "map-pin",
              edition.t("site.area-covers"),
              edition.names(area.postcodes()),
              edition.names(area.villages())));
    }
    return facts;
  }

  /** The next activities, each once. */
  private static List<Card> soon(List<Occurrence> week, Edition edition) {
    return edition.cards().of(week.stream().map(Occurrence::activity).distinct().limit(SOON));
  }

  private static <E extends Entry> List<E> only(List<Entry> entries, Class<E> type) {
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<Row> rows(List<Entry> entries, Class<? extends Entry> type, Edition edition) {
    return edition.cards().of(only(entries, type)).stream().map(Row::of).toList();
  }
}
