package dk.genklang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.site.Projection.Spot;
import dk.genklang.testing.Gzip;
import dk.genklang.testing.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map: what is drawn, and that its numbers are those of the list. */
class MapTest {
  private static final String AREAS =
      """
      -- content/areas.yml --
      - {id: byen, name: Byen, bridge_builder: brobygger, neighbours: [landet], center: {lat: 56.90, lon: 11.30}, boundary: boundaries/byen.geojson}
      - {id: landet, name: Landet, bridge_builder: brobygger, neighbours: [byen], center: {lat: 56.95, lon: 11.36}}
      -- content/boundaries/byen.geojson --
      {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Polygon",
       "coordinates": [[[11.25, 56.88], [11.35, 56.88], [11.35, 56.92], [11.25, 56.92], [11.25, 56.88]]]}}]}
      """;

  @TempDir Path folder;

  private static String place(String id, String area, String more) {
    return """
        -- content/places/%s.md --
        ---
        title: Huset %s
        summary: Her er der kaffe på kanden hver dag.
        areas: [%s]
        verified: 2026-10-01
        address: {street: Gaden 1, postcode: "0100", city: Byen}
        transport: Bus 1 til døren.
        accessibility: {step-free-entrance: yes, accessible-toilet: no, accessible-parking: no, lift: no, hearing-loop: no, seating: yes}
        %s
        ---
        """
        .formatted(id, id, area, more);
  }

  private Document map(String files, String path) {
    Published site = Published.of(TinySite.in(folder, files));
    return Jsoup.parse(site.text(path), "https://proeve.example.org/");
  }

  private static final String THREE =
      AREAS
          + place("bageren", "landet", "location: {lat: 56.951, lon: 11.361}")
          + place("anker", "byen", "location: {lat: 56.901, lon: 11.301}")
          + place("hemmeligt", "byen", "location: {lat: 56.9, lon: 11.3}\nhide_address: yes");

  @Test
  void thePinsHaveTheNumbersOfTheListAndLeadToIt() {
    Document page = map(THREE, "kort/index.html");

    assertEquals(
        List.of("1: Huset anker", "3: Huset bageren"),
        page.select(".map__pin").eachAttr("aria-label"));
    assertEquals(
        List.of("#sted-anker", "#sted-bageren"), page.select(".map__pin").eachAttr("href"));
    assertEquals("1: Huset anker", page.select("#sted-anker h3").text());
    assertEquals("3: Huset bageren", page.select("#sted-bageren h3").text());
    assertEquals("/kort/byen/", page.select(".map__a").first().attr("href"));
  }

  @Test
  void aPlaceThatKeepsItsAddressBackHasNoPinAndNoRoute() {
    Document page = map(THREE, "kort/byen/index.html");

    assertEquals(1, page.select(".map__pin").size());
    assertEquals("Huset hemmeligt", page.select("#sted-hemmeligt h3").text());
    assertEquals(
        List.of("https://www.openstreetmap.org/directions?to=56.901%2C11.301"),
        page.select("a[href*=openstreetmap]").eachAttr("href"));
    assertTrue(!page.text().contains("Huset bageren"));
  }

  private static final String TILES =
      """
      -- + site-config.yml --
      map: {tiles: "https://tiles.example.org/{z}/{x}/{y}.png?k=a&b", attribution: '"© Kortet" & <3'}
      """;

  @Test
  void whereAMunicipalityHasNoPicturesThereIsOnlyTheDrawnMap() {
    Published site = Published.of(TinySite.in(folder, THREE));

    assertEquals(List.of(), site.names().stream().filter(name -> name.contains("/map/")).toList());
    Document page = Jsoup.parse(site.text("kort/index.html"));
    assertEquals(0, page.select(".movable, [data-at], [data-tiles]").size());
    assertEquals(HostFiles.POLICY, policy(page));
  }

  @Test
  void whereItHasThemTheMapsOfferOneThatMovesAndNoOtherPageMayLoadThem() {
    Published site = Published.of(TinySite.in(folder, TILES + THREE));

    assertEquals(
        List.of(
            "LICENSE-leaflet.txt",
            "apart.js",
            "leaflet.css",
            "leaflet.js",
            "open.css",
            "open.js",
            "pins.js"),
        site.names().stream()
            .filter(name -> name.matches("assets/[^/]+/map/.+"))
            .map(name -> name.replaceFirst(".*/", ""))
            .toList());
    Document page = Jsoup.parse(site.text("kort/byen/index.html"));
    assertEquals(
        "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; img-src 'self'"
            + " https://tiles.example.org",
        policy(page));
    assertEquals(
        "https://tiles.example.org/{z}/{x}/{y}.png?k=a&b",
        page.select("[data-tiles]").attr("data-tiles"));
    assertEquals("\"© Kortet\" & <3", page.select(".movable__by").text());
    assertEquals(List.of("56.901,11.301"), page.select("[data-at]").eachAttr("data-at"));
    assertTrue(!page.html().contains("56.9,"), "a place that keeps its address back");
    Document landet = Jsoup.parse(site.text("kort/landet/index.html"));
    assertEquals(List.of("3"), landet.select("[data-at]").eachAttr("data-number"));
    assertEquals(HostFiles.POLICY, policy(Jsoup.parse(site.text("index.html"))));
  }

  @Test
  void aMapWithNothingOnItIsNotOneToMove() {
    Published site = Published.of(TinySite.in(folder, TILES + AREAS));

    Document page = Jsoup.parse(site.text("kort/index.html"));
    assertEquals(0, page.select(".movable").size());
    assertEquals(HostFiles.POLICY, policy(page));
  }

  @Test
  void leafletIsAModuleThatFetchesNothingOfItsOwn() {
    Map<String, byte[]> files = Leaflet.files();
    String script = new String(files.get("map/leaflet.js"), StandardCharsets.UTF_8);
    String styles = new String(files.get("map/leaflet.css"), StandardCharsets.UTF_8);

    assertTrue(script.contains("(c) 2010-2023 Vladimir Agafonkin"));
    assertTrue(script.endsWith("export default exports;\n"));
    assertTrue(!script.contains("data:image") && !script.contains("sourceMappingURL"));
    assertTrue(styles.contains(".leaflet-tile") && !styles.contains("url("));
    assertTrue(Gzip.size(files.get("map/leaflet.js")) < 45_000);
  }

  private static String policy(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  @Test
  void anAreaWithABoundaryIsDrawnByItAndOneWithoutIsADiscTiedToItsNeighbour() {
    Document page = map(THREE, "kort/index.html");

    List<String> outlines = page.select(".map__a path").eachAttr("d");
    assertTrue(outlines.get(0).matches("M[0-9. ]+(L[0-9. ]+){4}z"), outlines.get(0));
    assertTrue(outlines.get(1).startsWith("M") && outlines.get(1).contains("a40 40 0 1 0 80 0"));
    assertEquals(1, page.select(".map__tie").size());
  }

  @Test
  void withoutAnyGeographyTheAreasStandInACircle() {
    Document page = map(place("anker", "byen", ""), "kort/index.html");

    assertEquals(List.of("Byen", "Landet"), page.select(".map__a").eachAttr("aria-label"));
    assertEquals(0, page.select(".map__pin").size());
    assertEquals("Huset anker", page.select("#sted-anker h3").text());
  }

  @Test
  void aMapThatWouldBeFullOfPinsLeadsToTheAreasInstead() {
    String many =
        IntStream.range(0, 41)
            .mapToObj(i -> place("hus-" + i, "byen", "location: {lat: 56.9, lon: 11.3}"))
            .collect(Collectors.joining());
    Published site = Published.of(TinySite.in(folder, AREAS + many));
    Document whole = Jsoup.parse(site.text("kort/index.html"));
    Document near = Jsoup.parse(site.text("kort/byen/index.html"));

    assertEquals(0, whole.select(".map__pin").size());
    assertEquals("41", whole.select(".areas .ct").first().text());
    assertEquals(0, whole.select(".mapped .chips").size(), "the areas stand in the list alone");
    assertEquals(40, near.select(".map__pin").size());
    assertEquals(40, near.select(".pinned > li").size());
    assertEquals("/kort/byen/2/", near.select("link[rel=next]").attr("href"));
    Document next = Jsoup.parse(site.text("kort/byen/2/index.html"));
    String last = next.select(".pinned > li").attr("id");
    assertEquals(1, next.select(".map__pin").size());
    String own = "moedesteder/" + last.replace("sted-", "") + "/index.html";
    Document place = Jsoup.parse(site.text(own));
    assertEquals(1, place.select("a[href=/kort/byen/2/#" + last + "]").size());
  }

  @Test
  void oneOfTwoNamesThatWouldLieOnEachOtherIsLeftOut() {
    String close = AREAS.replace("lat: 56.95, lon: 11.36", "lat: 56.901, lon: 11.301");
    Document page = map(close, "kort/index.html");

    assertEquals(2, page.select(".map__a").size());
    assertEquals(List.of("Byen"), page.select(".map__name").eachText());
  }

  @Test
  void pinsAtOneSpotMoveApartAndStayOnTheMap() {
    List<Spot> pins = Pins.apart(Collections.nCopies(30, new Spot(5, 5)), List.of(), 300);

    for (int i = 0; i < pins.size(); i++) {
      Spot pin = pins.get(i);
      assertTrue(pin.x() >= 13 && pin.x() <= 347 && pin.y() >= 13 && pin.y() <= 287, pin + "");
      for (int j = 0; j < i; j++) {
        assertTrue(pin.distance(pins.get(j)) > 24, pin + " " + pins.get(j));
      }
    }
    assertEquals(pins, Pins.apart(Collections.nCopies(30, new Spot(5, 5)), List.of(), 300));
  }
}
