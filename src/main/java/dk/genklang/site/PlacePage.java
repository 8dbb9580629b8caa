package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.model.Host;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each meeting place. */
final class PlacePage implements PageMaker {
  /** What the template shows. */
  record View(
      Subject subject,
      List<Strip> facts,
      Week week,
      List<Hours.Line> hours,
      List<Hours.Other> otherHours,
      List<AccessLine> access,
      Phrase accessNote,
      List<Point> way,
      String map,
      String route,
      Phrase hostName,
      Phrase hostSign,
      Optional<Person> contact,
      List<RoomLine> rooms,
      Phrase cafe,
      List<Row> activities,
      Optional<Person> bridgeBuilder,
      String calendar) {}

  /** A room in words. */
  record RoomLine(Phrase name, String seats, String kitchen) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries(Place.class).stream()
        .map(place -> layout.plan(place.ref(), () -> page(place, layout)));
  }

  private static Page page(Place place, Layout layout) {
    Edition edition = layout.edition();
    String path = edition.routes().page(place.ref(), edition.config().language());
    HeadDraft head =
        layout
            .head(path, place.title(), place.summary())
            .section("place")
            .under(Kind.PLACE)
            .calendar(place.ref())
            .data(edition.data().of(place))
            .edit(place);
    return layout.page(path, "place", head, place.common().origin().file(), view(place, edition));
  }

  private static View view(Place place, Edition edition) {
    Catalog catalog = edition.catalog();
    Words words = edition.words();
    Persons persons = new Persons(edition);
    Hours hours = new Hours(edition);
    Optional<Person> contact = place.contact().map(point -> persons.of(place, point));
    return new View(
        new Subjects(edition).of(place),
        facts(place, contact, edition),
        Week.of(place.id(), edition),
        hours.usual(place),
        hours.others(place),
        AccessLine.of(place, edition),
        words.of(place, "accessibility", place.accessibility().note()),
        new Transports(edition).of(place, place.transport()),
        catalog.areas(place).stream()
            .findFirst()
            .map(area -> MapPages.path(place, area, edition))
            .orElse(""),
        Addresses.route(place),
        words.of(place, "host", place.host().flatMap(Host::name)),
        words.of(place, "host", place.host().flatMap(Host::recognise)),
        contact,
        place.rooms().stream().map(room -> room(place, room, edition)).toList(),
        words.of(place, "cafe", place.cafe()),
        edition.cards().of(catalog.activitiesAt(place.id())).stream().map(Row::of).toList(),
        persons.bridgeBuilder(catalog.areas(place)),
        edition.routes().calendar(place.ref()));
  }

  private static List<Strip> facts(Place place, Optional<Person> contact, Edition edition) {
    List<Strip> facts = new ArrayList<>();
    new Hours(edition)
        .usual(place).stream()
            .filter(line -> !line.time().equals(edition.t("site.closed")))
            .findFirst()
            .map(line -> Strip.of("clock", edition.t("site.open"), line.time(), line.days()))
            .ifPresent(strip -> facts.add(strip.asNumber()));
    Addresses addresses = new Addresses(edition);
    facts.add(
        Strip.of(
            "map-pin", edition.t("site.address"), addresses.street(place), addresses.town(place)));
    contact
        .filter(person -> !person.phone().isEmpty())
        .ifPresent(
            person ->
                facts.add(
                    Strip.of(
                            "phone",
                            edition.t("site.ring"),
                            Phrase.own(person.phone()),
                            person.role())
                        .asNumber()));
    facts.add(
        Strip.of(
            "calendar-blank",
            edition.t("site.this-week"),
            edition.t("site.things", edition.programme().at(place.id()).size()),
            edition.t("site.to-go-to")));
    return facts;
  }

  private static RoomLine room(Place place, Room room, Edition edition) {
    return new RoomLine(
        edition.words().of(place, "rooms", room.name()),
        room.seats().map(seats -> edition.t("site.seats", seats)).orElse(""),
        room.kitchen()
            .filter(kitchen -> kitchen)
            .map(kitchen -> edition.t("site.kitchen"))
            .orElse(""));
  }
}
