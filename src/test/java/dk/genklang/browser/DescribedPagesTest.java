package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What every page of the demo tells search engines and chats about itself, held against what
 * schema.org and Google's structured-data pages require. No maintained Java library checks that.
 */
class DescribedPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PLACES = Set.of("Place", "Library", "Church", "CivicStructure");

  /** What a thing of a type must have. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("Event", List.of("name", "startDate", "location", "url", "eventStatus")),
          Map.entry("Schedule", List.of("startTime", "scheduleTimezone")),
          Map.entry("Organization", List.of("name", "url")),
          Map.entry("GovernmentOrganization", List.of("name")),
          Map.entry("BreadcrumbList", List.of("itemListElement")),
          Map.entry("ListItem", List.of("position", "name", "item")),
          Map.entry("PostalAddress", List.of("addressLocality", "addressCountry")),
          Map.entry("GeoCoordinates", List.of("latitude", "longitude")),
          Map.entry("VirtualLocation", List.of("url")),
          Map.entry("Offer", List.of("price", "priceCurrency")),
          Map.entry("OpeningHoursSpecification", List.of("opens", "closes")),
          Map.entry("Article", List.of("headline")),
          Map.entry("MonetaryAmount", List.of("currency")));

  /** How values of these names are written. */
  private static final Map<String, Function<String, Object>> FORMS =
      Map.of(
          "opens", LocalTime::parse,
          "closes", LocalTime::parse,
          "startTime", LocalTime::parse,
          "endTime", LocalTime::parse,
          "validFrom", LocalDate::parse,
          "validThrough", LocalDate::parse,
          "exceptDate", LocalDate::parse,
          "lastReviewed", LocalDate::parse,
          "url", DescribedPagesTest::address,
          "item", DescribedPagesTest::address);

  @Test
  void everyDescriptionHasWhatItsTypeRequires() throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, Integer> found = new TreeMap<>();
    for (Path file : pages()) {
      for (Element script : page(file).select("script[type=application/ld+json]")) {
        JsonNode thing = JSON.readTree(script.data());
        found.merge(thing.path("@type").asText(), 1, Integer::sum);
        List<String> own = new ArrayList<>();
        if (!thing.path("@context").asText().equals("https://schema.org")) {
          own.add("@context");
        }
        check(thing, "", own);
        own.forEach(fault -> faults.add(DemoSite.folder().relativize(file) + ": " + fault));
      }
    }

    assertEquals(List.of(), faults);
    for (String type : List.of("Event", "Place", "Organization", "BreadcrumbList")) {
      assertTrue(found.getOrDefault(type, 0) > 20, found.toString());
    }
  }

  @Test
  void everyPageHasAPictureAndTheWordsThatStandBesideALink() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : pages()) {
      Document page = page(file);
      if (page.selectFirst("meta[http-equiv=refresh]") != null) {
        continue;
      }
      for (String name : List.of("title", "description", "url", "image", "image:alt", "locale")) {
        Element meta = page.selectFirst("meta[property=og:" + name + "]");
        if (meta == null || meta.attr("content").isBlank()) {
          faults.add(DemoSite.folder().relativize(file) + ": og:" + name);
        }
      }
      String image = page.select("meta[property=og:image]").attr("content");
      String path = URI.create(image).getPath();
      if (!Files.isRegularFile(DemoSite.folder().resolve(path.substring(1)))) {
        faults.add(DemoSite.folder().relativize(file) + ": " + image);
      }
    }

    assertEquals(List.of(), faults);
  }

  private static void check(JsonNode thing, String where, List<String> faults) {
    String type = thing.path("@type").asText();
    for (String key : REQUIRED.getOrDefault(type, List.of())) {
      JsonNode value = thing.path(key);
      if (value.isMissingNode() || (value.isValueNode() && value.asText().isBlank())) {
        faults.add(where + type + " without " + key);
      }
    }
    if (type.equals("Event")) {
      dates(thing, faults);
    }
    if (PLACES.contains(type) && where.isEmpty() && !thing.has("address")) {
      faults.add(type + " without address");
    }
    if (type.equals("BreadcrumbList")) {
      for (int i = 0; i < thing.path("itemListElement").size(); i++) {
        if (thing.path("itemListElement").get(i).path("position").asInt() != i + 1) {
          faults.add("the steps of BreadcrumbList are not numbered from 1");
        }
      }
    }
    thing
        .properties()
        .forEach(
            property -> {
              String key = property.getKey();
              values(property.getValue())
                  .forEach(
                      value -> {
                        if (value.isObject()) {
                          check(value, where + key + "/", faults);
                        } else if (FORMS.containsKey(key)) {
                          form(key, value.asText(), faults);
                        }
                      });
            });
  }

  private static void dates(JsonNode event, List<String> faults) {
    try {
      OffsetDateTime start = OffsetDateTime.parse(event.path("startDate").asText());
      if (event.has("endDate")
          && !OffsetDateTime.parse(event.path("endDate").asText()).isAfter(start)) {
        faults.add("Event ends before it starts");
      }
    } catch (DateTimeParseException e) {
      faults.add("Event: " + e.getMessage());
    }
  }

  private static void form(String key, String value, List<String> faults) {
    try {
      if (FORMS.get(key).apply(value) == null) {
        faults.add(key + " is nothing");
      }
    } catch (DateTimeParseException | IllegalArgumentException e) {
      faults.add(key + ": " + e.getMessage());
    }
  }

  private static URI address(String value) {
    URI address = URI.create(value);
    if (!address.isAbsolute()) {
      throw new IllegalArgumentException(value + " is not complete");
    }
    return address;
  }

  private static Stream<JsonNode> values(JsonNode value) {
    return value.isArray()
        ? Stream.of(JSON.convertValue(value, JsonNode[].class))
        : Stream.of(value);
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(file.toFile(), "UTF-8");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(DemoSite.folder())) {
      return walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
