package dk.genklang.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuredDataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PLACE =
      """
      -- content/places/huset.md --
      ---
      title: Huset
      summary: Et hus med plads til alle ved åen.
      type: library
      areas: [byen]
      verified: 2026-10-01
      address: {street: Gaden 1, postcode: "0100", city: Byen}
      location: {lat: 55.5, lon: 10.25}
      transport: Bus 1
      accessibility: {step-free-entrance: yes, lift: no, hearing-loop: partly}
      opening_hours: {monday: "09:00-14:00"}
      opening_exceptions:
        - {date: 2026-12-05, hours: "10:00-12:00"}
        - {holiday: jul, hours: closed}
        - {date: 2026-11-01, hours: closed}
      %s
      ---
      """;

  private static final String HOLIDAYS =
      """
      -- content/holidays.yml --
      - {id: jul, name: Jul, from: 2026-12-21, until: 2026-12-27}
      - {id: jul, name: Jul, from: 2027-12-23, until: 2027-12-24}
      """;

  private static final String CLUB =
      """
      -- content/associations/klubben.md --
      ---
      title: Klubben <&>
      summary: En klub for alle, der kan lide at spise.
      areas: [byen]
      verified: 2026-10-01
      contact: {role: Formand, name: Bo Bosen, phone: "00 00 00 02", consent: 2026-01-01}
      ---
      """;

  @TempDir private Path folder;

  @Test
  void anActivityIsAnEventWithItsSchedule() {
    String activity =
        TinySite.activity(
                "spis",
                """
                organizer: klubben
                place: huset
                age: {min: 60}
                languages: [da, ar]
                schedule:
                  - every: week
                    on: [tuesday]
                    from: "17:30"
                    to: "19:30"
                    start: 2026-09-01
                    end: 2027-05-31
                    except: [jul, 2026-11-24, 2026-11-25]
                  - {every: month, on: last monday, from: "10:00", start: 2026-09-01}
                """)
            .replace("setting: outdoors\n", "")
            .replace("price: free", "price: {amount: 45, per: meal, note: med kaffe, for: Voksne}");
    assertJson(
        """
        {
          "@context": "https://schema.org",
          "@type": "Event",
          "@id": "https://proeve.example.org/aktiviteter/spis/#event",
          "name": "Fællesspisning",
          "description": "Vi spiser sammen ved det lange bord.",
          "url": "https://proeve.example.org/aktiviteter/spis/",
          "eventStatus": "https://schema.org/EventScheduled",
          "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
          "startDate": "2026-11-30T10:00:00+01:00",
          "eventSchedule": [
            {
              "@type": "Schedule",
              "startDate": "2026-09-01",
              "endDate": "2027-05-31",
              "startTime": "17:30",
              "endTime": "19:30",
              "scheduleTimezone": "Europe/Copenhagen",
              "repeatFrequency": "P1W",
              "byDay": "https://schema.org/Tuesday",
              "exceptDate": ["2026-11-24", "2026-12-22"]
            },
            {
              "@type": "Schedule",
              "startDate": "2026-09-01",
              "startTime": "10:00",
              "scheduleTimezone": "Europe/Copenhagen",
              "repeatFrequency": "P1M",
              "byDay": "-1MO"
            }
          ],
          "location": {
            "@type": "Library",
            "@id": "https://proeve.example.org/moedesteder/huset/#place",
            "name": "Huset",
            "url": "https://proeve.example.org/moedesteder/huset/",
            "address": {
              "@type": "PostalAddress",
              "streetAddress": "Gaden 1",
              "postalCode": "0100",
              "addressLocality": "Byen",
              "addressCountry": "DK"
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 55.5, "longitude": 10.25}
          },
          "organizer": {
            "@type": "Organization",
            "@id": "https://proeve.example.org/foreninger/klubben/#organization",
            "name": "Klubben <&>",
            "url": "https://proeve.example.org/foreninger/klubben/"
          },
          "isAccessibleForFree": false,
          "offers": {
            "@type": "Offer",
            "price": "45",
            "priceCurrency": "DKK",
            "description": "Voksne, 45 kr. pr. måltid, med kaffe",
            "url": "https://proeve.example.org/aktiviteter/spis/"
          },
          "typicalAgeRange": "60-",
          "inLanguage": ["da", "ar"]
        }
        """,
        of(Kind.ACTIVITY, "spis", activity + PLACE.formatted("") + HOLIDAYS + CLUB));
  }

  @Test
  void cancelledOnceSomewhereOutdoors() {
    JsonNode event =
        json(
            of(
                Kind.ACTIVITY,
                "tur",
                TinySite.activity(
                    "tur",
                    """
                    status: cancelled
                    meeting_point: Ved søen
                    schedule:
                      - {every: once, on: 2026-12-05, from: "20:00", to: "22:00"}
                    """)));
    assertEquals("https://schema.org/EventCancelled", event.path("eventStatus").asText());
    assertFalse(event.has("startDate"));
    assertEquals("Ved søen", event.path("location").path("name").asText());
    assertEquals("Byen", event.path("location").path("address").path("addressLocality").asText());
    assertEquals("2026-12-05", event.path("eventSchedule").path("endDate").asText());
    assertTrue(event.path("isAccessibleForFree").asBoolean());
  }

  @Test
  void aPlaceHasHoursAndFeatures() {
    JsonNode place = json(of(Kind.PLACE, "huset", PLACE.formatted("") + HOLIDAYS));
    assertJson(
        """
        {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
         "opens": "09:00", "closes": "14:00"}""",
        place.path("openingHoursSpecification").toString());
    assertJson(
        """
        [{"@type": "OpeningHoursSpecification", "validFrom": "2026-12-05", "opens": "10:00",
          "closes": "12:00", "validThrough": "2026-12-05"},
         {"@type": "OpeningHoursSpecification", "validFrom": "2026-12-21", "opens": "00:00",
          "closes": "00:00", "validThrough": "2026-12-27"},
         {"@type": "OpeningHoursSpecification", "validFrom": "2027-12-23", "opens": "00:00",
          "closes": "00:00", "validThrough": "2027-12-24"}]""",
        place.path("specialOpeningHoursSpecification").toString());
    assertJson(
        """
        [{"@type": "LocationFeatureSpecification", "name": "Niveaufri indgang", "value": true},
         {"@type": "LocationFeatureSpecification", "name": "Elevator", "value": false},
         {"@type": "LocationFeatureSpecification", "name": "Teleslynge", "value": "Delvist"}]""",
        place.path("amenityFeature").toString());
  }

  @Test
  void aHiddenAddressIsKept() {
    String place = of(Kind.PLACE, "huset", PLACE.formatted("hide_address: true") + HOLIDAYS);
    assertFalse(place.contains("Gaden"), place);
    assertFalse(place.contains("0100"), place);
    assertFalse(place.contains("55.5"), place);
    assertEquals("Byen", json(place).path("address").path("addressLocality").asText());
  }

  @Test
  void anAssociationIsReachedWithoutAPersonsName() {
    String club = of(Kind.ASSOCIATION, "klubben", CLUB);
    assertFalse(club.contains("Bosen"));
    assertEquals("00 00 00 02", json(club).path("contactPoint").path("telephone").asText());
    assertEquals("Byen", json(club).path("areaServed").asText());
  }

  @Test
  void theJsonCannotEndItsScript() {
    String club = of(Kind.ASSOCIATION, "klubben", CLUB.replace("<&>", "</script><!-- & \\\""));
    assertEquals(
        "{\"@context\":\"https://schema.org\",\"@type\":\"A\",\"b\":\"\\u2028\\u2029\"}",
        JsonLd.write(Thing.of("A").with("b", "\u2028\u2029")));
    for (String character : List.of("<", ">", "&")) {
      assertFalse(club.contains(character), character);
    }
    assertEquals("Klubben </script><!-- & \\\"", json(club).path("name").asText());
  }

  @Test
  void otherKindsHaveTypesOfTheirOwn() {
    assertEquals(
        "HowTo",
        type(
            Kind.TOOL,
            "type: exercise\nsteps: [Sig hej, Smil]\nminutes: 5\nsource: Os\nrights: Fri"));
    assertEquals("CreativeWork", type(Kind.TOOL, "type: sign\nsource: Os\nrights: Fri"));
    assertEquals("Article", type(Kind.STORY, "consent: 2026-01-01"));
    assertEquals("MonetaryGrant", type(Kind.GRANT, "amount: 5000"));
    assertEquals(
        "CollectionPage", type(Kind.COLLECTION, "entries: [contact/brobygger, area/byen]"));
    assertEquals("WebPage", type(Kind.PAGE, ""));
  }

  @Test
  void theFrontPageKnowsTheSearchAndTheWay() {
    StructuredData data = data("");
    JsonNode site = json(data.site());
    assertEquals(
        "https://proeve.example.org/soeg/?q={q}",
        site.path("potentialAction").path("target").path("urlTemplate").asText());
    assertJson(
        """
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
          {"@type": "ListItem", "position": 1, "name": "Forside",
           "item": "https://proeve.example.org/"},
          {"@type": "ListItem", "position": 2, "name": "Aktiviteter",
           "item": "https://proeve.example.org/aktiviteter/"}]}""",
        data.breadcrumbs(
            List.of(Map.entry("Forside", "/"), Map.entry("Aktiviteter", "/aktiviteter/"))));
  }

  private String type(Kind kind, String more) {
    String file =
        """
        -- content/%s/x.md --
        ---
        title: Et navn
        summary: Noget, der er langt nok til at være et resumé.
        areas: all
        verified: 2026-10-01
        %s
        ---
        """
            .formatted(kind.folder(), more);
    return json(of(kind, "x", file)).path("@type").asText();
  }

  private String of(Kind kind, String id, String files) {
    TinySite site = TinySite.in(folder, files);
    Catalog catalog = site.catalog();
    return data(catalog).of(catalog.entry(new Ref(kind, id)).orElseThrow());
  }

  private StructuredData data(String files) {
    return data(TinySite.in(folder, files).catalog());
  }

  private static StructuredData data(Catalog catalog) {
    return new StructuredData(
        catalog, new Routes(catalog.config().baseUrl(), catalog.config().language()));
  }

  private static void assertJson(String expected, String actual) {
    assertEquals(json(expected).toPrettyString(), json(actual).toPrettyString());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
