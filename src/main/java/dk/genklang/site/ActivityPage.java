package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.model.Activity;
import dk.genklang.model.Area;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each activity. */
final class ActivityPage implements PageMaker {
  /** What the template shows. */
  record View(
      Subject subject,
      List<Strip> facts,
      FirstTime first,
      List<Times> times,
      List<Date> dates,
      List<Point> way,
      Optional<PlaceBox> place,
      Optional<Person> contact,
      Optional<PageLink> organizer,
      List<PriceLine> prices,
      String signupUrl,
      Phrase benefit,
      List<AbcLine> abc,
      List<Phrase> contribute,
      List<Point> good,
      Optional<Person> bridgeBuilder,
      String calendar,
      List<Card> related) {}

  /** One of the next times. */
  record Date(String iso, String day, String words, String time, Phrase place) {}

  /** What one of several prices is for. */
  record PriceLine(String price, Phrase audience, Phrase note) {}

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    return layout.edition().catalog().entries(Activity.class).stream()
        .map(activity -> layout.plan(activity.ref(), () -> page(activity, layout)));
  }

  private static Page page(Activity activity, Layout layout) {
    Edition edition = layout.edition();
    HeadDraft head =
        layout
            .head(
                edition.routes().page(activity.ref(), edition.config().language()),
                activity.title(),
                activity.summary())
            .section("search")
            .under(Kind.ACTIVITY)
            .edit(activity);
    // Without a coming date it is no event to those who read schema.org.
    if (!edition.programme().next(activity).isEmpty()) {
      head.data(edition.data().of(activity));
    }
    activity.common().categories().stream()
        .findFirst()
        .flatMap(id -> edition.link(new Ref(Kind.CATEGORY, id)))
        .ifPresent(head::crumb);
    boolean repeats = !activity.schedule().isEmpty();
    if (repeats) {
      head.calendar(activity.ref());
    }
    return layout.page(
        edition.routes().page(activity.ref(), edition.config().language()),
        "activity",
        head,
        activity.common().origin().file(),
        view(activity, edition));
  }

  private static View view(Activity activity, Edition edition) {
    Catalog catalog = edition.catalog();
    Words words = edition.words();
    Persons persons = new Persons(edition);
    Optional<Place> place = catalog.place(activity);
    Optional<Person> contact = activity.contact().map(point -> persons.of(activity, point));
    List<Area> areas = catalog.areas(activity);
    return new View(
        new Subjects(edition).of(activity),
        new ActivityStrips(edition).all(activity),
        FirstTime.of(activity, contact, edition),
        Times.of(activity, edition),
        edition.programme().next(activity).stream()
            .map(next -> date(next, activity, edition))
            .toList(),
        way(activity, place, edition),
        place.map(found -> PlaceBox.of(found, edition)),
        contact,
        activity.organizer().flatMap(edition::link),
        prices(activity, edition),
        activity.signup().url().orElse(""),
        words.of(activity, "benefit", activity.benefit()),
        AbcLine.of(activity, activity.abc(), edition),
        words.of(activity, "contribute", activity.contribute()),
        GoodToKnow.of(activity, edition),
        persons.bridgeBuilder(areas),
        activity.schedule().isEmpty() ? "" : edition.routes().calendar(activity.ref()),
        edition.cards().of(catalog.related(activity)));
  }

  private static Date date(Occurrence next, Activity activity, Edition edition) {
    boolean elsewhere = !next.place().equals(activity.place());
    Phrase place =
        next.place()
            .filter(id -> elsewhere)
            .flatMap(id -> edition.catalog().place(id))
            .map(edition.words()::title)
            .orElse(Phrase.NONE);
    return new Date(
        next.date().toString(),
        String.valueOf(next.date().getDayOfMonth()),
        edition.formats().dayDate(next.date()),
        edition.formats().timeRange(next.from(), next.to()),
        place);
  }

  private static List<Point> way(Activity activity, Optional<Place> place, Edition edition) {
    Words words = edition.words();
    List<Point> way = new ArrayList<>();
    activity
        .meetingPoint()
        .map(text -> words.of(activity, "meeting_point", text))
        .ifPresent(text -> way.add(new Point("map-pin", edition.t("site.meeting-point"), text)));
    activity
        .findYourWay()
        .map(text -> words.of(activity, "find_your_way", text))
        .ifPresent(text -> way.add(new Point("door-open", edition.t("site.find-in"), text)));
    Transports transports = new Transports(edition);
    way.addAll(
        activity
            .transport()
            .map(transport -> transports.of(activity, transport))
            .or(() -> place.map(found -> transports.of(found, found.transport())))
            .orElse(List.of()));
    return way;
  }

  private static List<PriceLine> prices(Activity activity, Edition edition) {
    Words words = edition.words();
    boolean said = activity.price().size() == 1 && activity.price().get(0).note().isEmpty();
    return said
        ? List.of()
        : activity.price().stream()
            .map(
                price ->
                    new PriceLine(
                        edition.formats().price(price),
                        words.of(activity, "price", price.audience()),
                        words.of(activity, "price", price.note())))
            .toList();
  }
}
