package dk.genklang.site;

import dk.genklang.model.Access;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Area;
import dk.genklang.model.GeoPoint;
import dk.genklang.model.Kind;
import dk.genklang.model.Place;
import dk.genklang.site.Cartographer.Numbered;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The map of all meeting places, and of each area: numbered pins, and the same numbers in the list
 * beside them.
 */
final class MapPages implements PageMaker {
  private static final String PATH = "/kort/";

  /** What the template shows. */
  record View(
      String title,
      String lead,
      MapDrawing map,
      Optional<MovableMap> movable,
      List<PlaceGroup> groups,
      List<AreaLink> areas,
      List<PageLink> steps,
      Optional<PageLink> back) {}

  /** The places of an area. */
  record PlaceGroup(String id, Phrase name, String path, List<PlaceLine> places) {}

  /**
   * A place with what one wants to know before going there.
   *
   * @param number the pin's; empty where the place is not on the map
   * @param at latitude and longitude for the map that can be moved; empty as the number is
   * @param route address of a route planner; empty where nobody may know the way
   */
  record PlaceLine(
      String id,
      String number,
      String at,
      Card card,
      String type,
      String address,
      String phone,
      String tel,
      List<String> access,
      String route) {}

  /** The map of an area. */
  record AreaLink(String path, Phrase name, int places) {}

  /** The path of an area's map in an edition's language. */
  static String path(Area area, Edition edition) {
    return edition.at(PATH + area.id() + "/");
  }

  /** Where a place stands in the list beside its area's map, in an edition's language. */
  static String path(Place place, Area area, Edition edition) {
    return edition.at(path(area, edition.maps().number(place, area))) + "#" + id(place);
  }

  private static String path(Area area, int part) {
    return PATH + area.id() + "/" + (part == 0 ? "" : (part + 1) + "/");
  }

  @Override
  public Stream<PagePlan> pages(Layout layout) {
    Map<Place, Integer> numbers = numbers(layout.edition());
    return Stream.concat(
        Stream.of(layout.plan(PATH, () -> whole(numbers, layout))),
        layout.edition().catalog().areas().stream().flatMap(area -> pages(area, numbers, layout)));
  }

  /** As many pages as an area's places need; each has its own pins. */
  private static Stream<PagePlan> pages(Area area, Map<Place, Integer> numbers, Layout layout) {
    List<List<Place>> parts = layout.edition().maps().of(area);
    List<PageLink> steps =
        parts.size() == 1
            ? List.of()
            : IntStream.range(0, parts.size())
                .mapToObj(i -> step(area, i, parts.get(i), numbers, layout.edition()))
                .toList();
    return IntStream.range(0, parts.size())
        .mapToObj(
            i ->
                layout.plan(
                    path(area, i), () -> page(area, i, parts.get(i), numbers, steps, layout)));
  }

  private static PageLink step(
      Area area, int part, List<Place> places, Map<Place, Integer> numbers, Edition edition) {
    int first = numbers.get(places.get(0));
    int last = numbers.get(places.get(places.size() - 1));
    return PageLink.own(
        edition.at(path(area, part)),
        edition.t("site.page-step", part + 1, first == last ? first : first + "–" + last));
  }

  /** Where pins would hide each other, the areas stand alone and lead to their own maps. */
  private static Page whole(Map<Place, Integer> numbers, Layout layout) {
    Edition edition = layout.edition();
    Set<Place> left = new LinkedHashSet<>(numbers.keySet());
    boolean few = numbers.size() <= MapSheets.MOST_PINS;
    List<Numbered> pinned =
        few ? numbered(List.copyOf(numbers.keySet()), numbers, edition) : List.of();
    View view =
        new View(
            edition.t("site.places-title"),
            edition.t("site.places-lead"),
            new Cartographer(edition).whole(pinned),
            movable(pinned, edition),
            few
                ? edition.catalog().areas().stream()
                    .map(area -> group(area, taken(left, area, edition), numbers, edition))
                    .filter(group -> !group.places().isEmpty())
                    .toList()
                : List.of(),
            links(numbers, edition),
            List.of(),
            Optional.empty());
    return layout.page(
        PATH,
        "map",
        layout.head(PATH, view.title(), view.lead()).section("place").under(Kind.PLACE),
        view);
  }

  private static Page page(
      Area area,
      int part,
      List<Place> places,
      Map<Place, Integer> numbers,
      List<PageLink> steps,
      Layout layout) {
    Edition edition = layout.edition();
    PlaceGroup group = group(area, places, numbers, edition);
    List<Numbered> pinned = numbered(places, numbers, edition);
    View view =
        new View(
            edition.t("site.map-of", group.name().text()),
            edition.t("site.map-of-lead", group.name().text()),
            new Cartographer(edition).of(area, pinned),
            movable(pinned, edition),
            List.of(group),
            List.of(),
            steps,
            Optional.of(PageLink.own(edition.at(PATH), edition.t("site.map-whole"))));
    String path = path(area, part);
    return layout.page(
        path,
        "map",
        layout
            .head(path, view.title(), view.lead())
            .section("place")
            .under(Kind.PLACE)
            .under(PATH, "site.places-title")
            .among(steps, part),
        view);
  }

  /** Without a place to show there is nothing to move a map for. */
  private static Optional<MovableMap> movable(List<Numbered> pinned, Edition edition) {
    return pinned.stream().anyMatch(place -> place.location().isPresent())
        ? MovableMap.of(edition)
        : Optional.empty();
  }

  /** Places are numbered through the areas, so that number 7 is number 7 on every map. */
  private static Map<Place, Integer> numbers(Edition edition) {
    Map<Place, Integer> numbers = new LinkedHashMap<>();
    List<Place> places = edition.catalog().current(Place.class);
    for (Area area : edition.catalog().areas()) {
      places.stream()
          .filter(place -> edition.isIn(place, area))
          .forEach(place -> numbers.putIfAbsent(place, numbers.size() + 1));
    }
    return numbers;
  }

  private static List<Numbered> numbered(
      List<Place> places, Map<Place, Integer> numbers, Edition edition) {
    return places.stream()
        .map(
            place ->
                new Numbered(
                    numbers.get(place),
                    point(place),
                    edition.words().title(place),
                    "#" + id(place)))
        .toList();
  }

  /** Takes an area's places out of those left: a place in two areas stands once on a page. */
  private static List<Place> taken(Set<Place> left, Area area, Edition edition) {
    List<Place> own = left.stream().filter(place -> edition.isIn(place, area)).toList();
    own.forEach(left::remove);
    return own;
  }

  private static PlaceGroup group(
      Area area, List<Place> places, Map<Place, Integer> numbers, Edition edition) {
    return new PlaceGroup(
        area.id(),
        edition.words().listed(area.origin(), "name", area.name()),
        edition.path(area.ref()),
        places.stream().map(place -> line(place, numbers.get(place), edition)).toList());
  }

  private static PlaceLine line(Place place, int number, Edition edition) {
    Card card = edition.cards().of(place);
    return new PlaceLine(
        id(place),
        point(place).isPresent() ? String.valueOf(number) : "",
        point(place).map(point -> point.lat() + "," + point.lon()).orElse(""),
        card,
        edition.label(place.type()),
        new Addresses(edition).line(place),
        card.phone(),
        card.phone().isEmpty() ? "" : Persons.tel(card.phone()),
        Arrays.stream(AccessFeature.values())
            .filter(feature -> place.accessibility().of(feature) == Access.YES)
            .map(edition::label)
            .toList(),
        Addresses.route(place));
  }

  private static List<AreaLink> links(Map<Place, Integer> numbers, Edition edition) {
    return edition.catalog().areas().stream()
        .map(
            area ->
                new AreaLink(
                    path(area, edition),
                    edition.words().listed(area.origin(), "name", area.name()),
                    (int)
                        numbers.keySet().stream()
                            .filter(place -> edition.isIn(place, area))
                            .count()))
        .toList();
  }

  /** Where the pin is; a place that keeps its address back has none. */
  private static Optional<GeoPoint> point(Place place) {
    return place.hideAddress() ? Optional.empty() : place.location();
  }

  /** Where a place stands in the list beside the map. */
  private static String id(Place place) {
    return "sted-" + place.id();
  }
}
