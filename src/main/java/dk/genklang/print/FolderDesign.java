package dk.genklang.print;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Activity;
import dk.genklang.model.Host;
import dk.genklang.model.Place;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Transport;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The welcome folder of a place: who meets you, what happens, how to get there and in. */
final class FolderDesign implements Design {
  private static final double[] SCALES = {1.24, 1.12, 1, 0.94, 0.88};

  /** So many of each day, where all of them do not fit at a size that can be read. */
  private static final int[] A_DAY = {5, 4, 3, 2, 1};

  private static final double SMALLEST = 0.88;
  private static final int PAGES = 4;
  private static final int COVER_ROWS = 3;

  private final Desk desk;

  FolderDesign(Desk desk) {
    this.desk = desk;
  }

  /** A label and what there is to say. */
  record Fact(String label, String text) {}

  /** A weekday with what happens. */
  record Day(String name, List<Line> lines) {}

  record Line(String time, String title, String rule) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Place place = (Place) desk.catalog().entry(ref).orElseThrow();
    List<Activity> activities =
        desk.catalog().activitiesAt(place.id()).stream().filter(BookEntries::shown).toList();
    List<Slot> slots = desk.weeks().weekly(activities);
    List<Sheet> sheets = new ArrayList<>();
    for (double scale : SCALES) {
      sheets.add(sheet(place, activities, slots, 0, format, scale));
    }
    for (int most : A_DAY) {
      List<Slot> some = firstOfEachDay(slots, most);
      if (some.size() < slots.size()) {
        sheets.add(sheet(place, activities, some, slots.size() - some.size(), format, SMALLEST));
      }
    }
    return sheets;
  }

  private static List<Slot> firstOfEachDay(List<Slot> slots, int most) {
    Map<DayOfWeek, Integer> shown = new EnumMap<>(DayOfWeek.class);
    return slots.stream().filter(slot -> shown.merge(slot.day(), 1, Integer::sum) <= most).toList();
  }

  private Sheet sheet(
      Place place,
      List<Activity> activities,
      List<Slot> shown,
      int more,
      PrintFormat format,
      double scale) {
    String sign = desk.sign(place);
    Colourway colours = desk.colours(sign);
    List<String> signs = new ArrayList<>(List.of(sign));
    activities.stream().map(desk::sign).filter(s -> !signs.contains(s)).forEach(signs::add);
    Optional<WayMap> map = WayMap.of(place, desk, colours);
    Composition folder =
        new Composition(desk, desk.t("papers.welcome-to", place.title()), place.common().summary());
    map.ifPresent(it -> folder.draw("map", it.drawing()));
    return folder
        .put("map", map)
        .put("colours", colours.css())
        .put("head", desk.heading(place.title(), 130, 50, 30, 3))
        .put("type", place.type().map(desk.studio().texts()::label).orElse(""))
        .put("summary", Typography.tidy(place.common().summary()))
        .put("host", host(place))
        .put("caller", caller(place))
        .put("hours", new OpenHours(desk).of(place))
        .put("off", new TimeOff(desk).of(place, List.of()))
        .put("house", house(place))
        .put("days", days(shown))
        .put("more", more == 0 ? "" : desk.t("papers.more-at-code", more))
        .put("sometimes", more > 0 ? List.of() : new Sometimes(desk).of(activities))
        .put("access", access(place))
        .put("accessNote", Typography.tidy(place.accessibility().note().orElse("")))
        .put("addressLine", place.hideAddress() ? "" : street(place))
        .put("way", way(place.transport()))
        .code(desk.url(place.ref()), map.isPresent() ? 42 : 86, map.isPresent() ? 4 : 3)
        .draw("cover", desk.wall(COVER_ROWS, signs, colours, place.id()))
        .draw("mark", desk.studio().signs().mark(colours.mark()))
        .sheet(
            "folder.peb",
            place.common().origin().file(),
            format,
            scale,
            PAGES,
            place.common().verified());
  }

  private String host(Place place) {
    Optional<String> name = place.host().flatMap(Host::name);
    Optional<String> sign = place.host().flatMap(Host::recognise);
    if (name.isEmpty()) {
      return desk.t("papers.welcome");
    }
    return sign.map(by -> desk.t("papers.host-recognise", name.get(), by))
        .orElseGet(() -> desk.t("papers.welcome-host", name.get()));
  }

  private Caller caller(Place place) {
    return place
        .contact()
        .map(desk.catalog()::details)
        .map(desk::caller)
        .filter(caller -> !caller.phone().isEmpty())
        .orElseGet(
            () ->
                desk.catalog().areas(place).stream()
                    .findFirst()
                    .map(desk::bridgeBuilder)
                    .orElse(Caller.NOBODY));
  }

  private List<Fact> house(Place place) {
    List<Fact> facts = new ArrayList<>();
    place.cafe().ifPresent(text -> facts.add(fact("papers.cafe", text)));
    if (!place.rooms().isEmpty()) {
      List<String> rooms =
          place.rooms().stream()
              .map(
                  room ->
                      room.seats()
                          .map(seats -> desk.t("papers.room", room.name(), seats))
                          .orElse(room.name()))
              .toList();
      facts.add(fact("papers.rooms", desk.formats().list(rooms)));
    }
    return facts;
  }

  private List<Day> days(List<Slot> slots) {
    List<Day> days = new ArrayList<>();
    slots.stream()
        .map(Slot::day)
        .distinct()
        .forEach(
            day ->
                days.add(
                    new Day(
                        desk.studio().texts().capitalised(desk.formats().weekday(day)),
                        slots.stream().filter(s -> s.day() == day).map(this::line).toList())));
    return days;
  }

  private Line line(Slot slot) {
    return new Line(
        Clock.range(desk.formats(), slot.schedule()),
        slot.activity().title(),
        desk.weeks().rule(slot));
  }

  /** What is known; what nobody has looked at is not worth a line. */
  private List<Fact> access(Place place) {
    return Arrays.stream(AccessFeature.values())
        .filter(feature -> place.accessibility().of(feature) != Access.UNKNOWN)
        .map(
            feature ->
                new Fact(
                    desk.studio().texts().label(feature),
                    desk.studio().texts().label(place.accessibility().of(feature))))
        .toList();
  }

  private static String street(Place place) {
    return place.address().street()
        + ", "
        + place.address().postcode()
        + " "
        + place.address().city();
  }

  private List<Fact> way(Transport transport) {
    List<Fact> facts = new ArrayList<>();
    transport.text().ifPresent(text -> facts.add(new Fact("", Typography.tidy(text))));
    transport.bus().ifPresent(text -> facts.add(fact("papers.bus", text)));
    transport.carpool().ifPresent(text -> facts.add(fact("papers.carpool", text)));
    transport.flex().ifPresent(text -> facts.add(fact("papers.flex", text)));
    transport.parking().ifPresent(text -> facts.add(fact("papers.parking", text)));
    return facts;
  }

  private Fact fact(String key, String text) {
    return new Fact(desk.t(key), Typography.tidy(text));
  }
}
