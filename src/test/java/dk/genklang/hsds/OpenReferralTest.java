package dk.genklang.hsds;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.testing.Generated;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schemas of HSDS are in no Maven artifact, so {@code hsds/expected.json} says in our own words
 * what the specification's tables ask of the objects we publish.
 */
class OpenReferralTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void theDemoIsAsTheSpecificationAsks() {
    Catalog catalog = demo();
    assertEquals(List.of(), faults(written(catalog, 20)));
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    assertEquals(written(demo(), 100), written(demo(), 100));
  }

  @Test
  void idsAreNamesInTheMunicipality() {
    assertEquals(
        UUID.fromString("baea9c64-abfa-534c-a88e-40521a177542"),
        Ids.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://example.org/æ"));
    assertEquals(
        "61120878-7439-58b2-a111-d56f538ca4f2", new Ids("Prøve Kommune").of("activity/spis"));
  }

  @Test
  void anActivityIsAServiceWithEverythingThatBelongsToIt() throws IOException {
    Map<String, String> files =
        written(
            activity(
                        "spis",
                        """
                    place: huset
                    organizer: spiserne
                    alert: I dag er det i haven.
                    audience: [seniorer]
                    age: {min: 60}
                    level: everyone
                    requirements: Du skal kunne lide suppe.
                    languages: [da, ar]
                    price: [{amount: 45, per: meal, for: Voksne, note: Betal med mobilen}, {amount: 12.50, for: Børn}]
                    schedule:
                      - {every: 2 weeks, on: [tuesday, friday], from: "17:30", to: "19:00", start: 2026-11-01, end: 2027-05-31, except: [2026-11-24], note: Kom før tid}
                      - {every: month, on: [first wednesday, last monday], from: "12:00", start: 2026-11-01}
                      - {every: once, on: 2026-12-24, from: "11:00", to: "12:00"}
                    """)
                    .replace("setting: outdoors\n", "")
                    .replace("price: free\n", "")
                + HUSET
                + SPISERNE
                + "-- content/audiences.yml --\n- {id: seniorer, name: Seniorer}\n");
    assertEquals(List.of(), faults(files));
    golden("spis.json", contents(files, "services.json").get(0));
  }

  @Test
  void whatAnAssociationOffersIsAServiceToo() {
    JsonNode offers = contents(written(SPISERNE), "services.json");
    assertEquals(2, offers.size());
    JsonNode first = offers.get(0);
    assertEquals("Mad ud af huset", first.path("name").asText());
    assertEquals("Ring dagen før.\n\nHjemme hos dig", first.path("description").asText());
    assertEquals("temporarily closed", first.path("status").asText());
    assertEquals("Spiserne", first.path("organization").path("name").asText());
    assertFalse(first.path("id").equals(offers.get(1).path("id")), "same name, other id");
  }

  @Test
  void statusesAreTheSpecifications() {
    Map<String, String> expected =
        new TreeMap<>(
            Map.of(
                "active", "active",
                "waiting-list", "active",
                "paused", "temporarily closed",
                "cancelled", "inactive",
                "ended", "defunct"));
    Map<String, String> found = new TreeMap<>();
    StringBuilder site = new StringBuilder();
    expected.keySet().forEach(it -> site.append(activity(it, "status: " + it)));
    contents(written(site.toString()), "services.json")
        .forEach(
            service ->
                found.put(
                    service.path("url").asText().replaceAll(".*/aktiviteter/|/$", ""),
                    service.path("status").asText()));
    assertEquals(expected, found);
  }

  @Test
  void aHiddenAddressStaysHidden() {
    Map<String, String> files =
        written(
            HUSET.replace("address:", "hide_address: yes\naddress:")
                + activity("spis", "place: huset").replace("setting: outdoors\n", ""));
    files.forEach(
        (file, text) -> {
          assertFalse(text.contains("Hemmeligvej"), file);
          assertFalse(text.contains("56.1"), file);
        });
    assertEquals("Huset", contents(files, "locations.json").get(0).path("name").asText());
  }

  @Test
  void noPersonIsNamed() {
    String contact = "contact: {role: Tovholder, name: Bodil Berg, consent: 2026-01-01";
    Map<String, String> files =
        written(
            activity("spis", contact + "}").replaceFirst("contact: .role.*\n", "")
                + activity("gaa", contact + ", expires: 2026-02-01}")
                    .replaceFirst("contact: .role.*\n", ""));
    files.forEach((file, text) -> assertFalse(text.contains("Bodil"), file));
    assertTrue(files.get("services.json").contains("Tovholder"));
  }

  @Test
  void whatIsOnTheWebHasAVirtualLocation() {
    JsonNode service =
        contents(
                written(
                    activity("spis", "setting: online\nwebsite: https://example.org/spis")
                        .replace("setting: outdoors\n", "")),
                "services.json")
            .get(0);
    JsonNode location = service.path("service_at_locations").path(0).path("location");
    assertEquals("virtual", location.path("location_type").asText());
    assertEquals("https://example.org/spis", location.path("url").asText());
  }

  @Test
  void listsAreCutIntoPagesWithTheSpecificationsEnvelope() {
    Map<String, String> files =
        written(
            TinySite.in(folder, activity("a", "") + activity("b", "") + activity("c", ""))
                .catalog(),
            2);
    assertEquals(
        List.of(
            "contacts.json",
            "index.json",
            "locations.json",
            "organizations.json",
            "services-2.json",
            "services.json"),
        List.copyOf(files.keySet()));
    assertTrue(
        files
            .get("services-2.json")
            .startsWith(
                "{\"total_items\":3,\"total_pages\":2,\"page_number\":2,\"size\":1,"
                    + "\"first_page\":false,\"last_page\":true,\"empty\":false,\"contents\":["),
        files.get("services-2.json"));
    assertEquals(
        "{\"total_items\":0,\"total_pages\":1,\"page_number\":1,\"size\":0,"
            + "\"first_page\":true,\"last_page\":true,\"empty\":true,\"contents\":[]}\n",
        files.get("locations.json"));
  }

  @Test
  void theIndexTellsWhatThereIs() throws IOException {
    golden("index.json", tree(written(site().catalog(), 100), "index.json"));
  }

  private static final String CONFIG =
      """
      title: Prøven
      municipality: Prøve Kommune
      base-url: https://proeve.example.org/
      contact: {email: proeve@example.org}
      open-data: {licence: CC BY 4.0, licence-url: https://creativecommons.org/licenses/by/4.0/}
      """;

  private static final String HUSET =
      """
      -- content/places/huset.md --
      ---
      title: Huset
      summary: Et hus med plads til alle, der vil ind.
      areas: [byen]
      verified: 2026-10-01
      address: {street: Hemmeligvej 1, postcode: "0100", city: Prøveby}
      location: {lat: 56.1, lon: 10.2}
      transport: {bus: Linje 1 til Huset, parking: Ti pladser}
      accessibility: {step-free-entrance: yes, lift: partly, note: Elevatoren er smal}
      opening_hours: {monday: "09:00-14:00", tuesday: "09:00-14:00", friday: ["09:00-12:00", "13:00-15:00"]}
      contact: {role: Vagten, phone: "00 00 00 02", hours: Altid}
      ---
      """;

  private static final String SPISERNE =
      """
      -- content/associations/spiserne.md --
      ---
      title: Spiserne
      summary: Vi laver mad, og vi spiser den sammen.
      areas: [byen]
      categories: [mad]
      verified: 2026-10-01
      website: https://example.org/spiserne
      welcomes: paused
      contact: {role: Formand, phone: "00000003", email: spiserne@example.org}
      offers:
        - {name: Mad ud af huset, how: Ring dagen før., where: Hjemme hos dig}
        - {name: Mad ud af huset}
      ---
      """;

  private TinySite site() {
    return TinySite.in(folder, activity("a", "")).write("-- site-config.yml --\n" + CONFIG);
  }

  private Map<String, String> written(String files) {
    return written(TinySite.in(folder, files).catalog(), 100);
  }

  private static Map<String, String> written(Catalog catalog, int pageSize) {
    Map<String, String> files = new ConcurrentSkipListMap<>();
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.config().language());
    new OpenReferral(catalog, routes, pageSize)
        .write((file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)), "");
    return files;
  }

  private static Catalog demo() {
    return TinySite.demo().catalog();
  }

  /** What is not as the specification asks, in every file but the index. */
  private static List<String> faults(Map<String, String> files) {
    List<String> faults = new ArrayList<>();
    try {
      JsonNode expected = JSON.readTree(Path.of("src/test/resources/hsds/expected.json").toFile());
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      for (Map.Entry<String, String> file : files.entrySet()) {
        String list = file.getKey().replaceFirst("(?:-\\d+)?\\.json$", "");
        if (!list.equals("index")) {
          ObjectNode schema = expected.deepCopy();
          schema.put("$ref", "#/$defs/" + list);
          registry
              .getSchema(schema)
              .validate(JSON.readTree(file.getValue()))
              .forEach(fault -> faults.add(file.getKey() + ": " + fault));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static JsonNode contents(Map<String, String> files, String file) {
    return tree(files, file).path("contents");
  }

  private static JsonNode tree(Map<String, String> files, String file) {
    try {
      return JSON.readTree(files.get(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void golden(String name, JsonNode node) throws IOException {
    new Generated("OpenReferralTest")
        .file(Path.of("src/test/resources/hsds", name), node.toPrettyString() + "\n");
  }
}
