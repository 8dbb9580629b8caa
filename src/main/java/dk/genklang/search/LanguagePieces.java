package dk.genklang.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Facet;
import dk.genklang.model.Area;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.publish.Sink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the files of one language, each named by its content, and says what they are called.
 *
 * <ul>
 *   <li>{@code index-HASH.json}: the Lunr index; entries are called by their number
 *   <li>{@code data-HASH.json}: synonyms' phrases, facets to values to entries, areas with their
 *       neighbours and bridge-builders
 *   <li>{@code cards-HASH.json}: what a result shows, in the order of the numbers
 * </ul>
 */
final class LanguagePieces {
  private static final String FILE = "file";

  private final Catalog catalog;
  private final String siteLanguage;
  private final List<SearchDocument> documents;
  private final ObjectMapper json = new ObjectMapper();

  LanguagePieces(Catalog catalog, String siteLanguage, List<SearchDocument> documents) {
    this.catalog = catalog;
    this.siteLanguage = siteLanguage;
    this.documents = documents;
  }

  /** Writes the files below {@code search/} and returns the language's part of the manifest. */
  ObjectNode write(Sink sink, LunrIndex index, Phrases phrases, Phrases filters) {
    ObjectNode manifest = json.createObjectNode();
    manifest.put("entries", documents.size());
    manifest.putArray("index").addObject().put(FILE, put(sink, "index", index.json()));
    manifest.put("data", put(sink, "data", bytes(data(phrases, filters))));
    manifest
        .putArray("cards")
        .addObject()
        .put(FILE, put(sink, "cards", bytes(cards())))
        .put("from", 0)
        .put("count", documents.size());
    return manifest;
  }

  private ObjectNode data(Phrases phrases, Phrases filters) {
    ObjectNode data = json.createObjectNode();
    data.put("language", catalog.language());
    data.put("siteLanguage", siteLanguage);
    data.put("count", documents.size());
    data.set("phrases", json.valueToTree(phrases.tokens()));
    data.set("filters", json.valueToTree(filters.tokens()));
    data.set("facets", json.valueToTree(facets()));
    data.set("areas", areas());
    data.set("texts", PageTexts.of(catalog.language()));
    return data;
  }

  private Map<String, Map<String, List<Integer>>> facets() {
    Map<String, Map<String, List<Integer>>> facets = new TreeMap<>();
    for (int number = 0; number < documents.size(); number++) {
      for (Map.Entry<Facet, List<String>> facet : documents.get(number).facets().entrySet()) {
        for (String value : facet.getValue()) {
          facets
              .computeIfAbsent(facet.getKey().code(), key -> new TreeMap<>())
              .computeIfAbsent(value, key -> new ArrayList<>())
              .add(number);
        }
      }
    }
    return facets;
  }

  private ArrayNode areas() {
    Map<Ref, Integer> numbers = new HashMap<>();
    documents.forEach(document -> numbers.put(document.ref(), numbers.size()));
    ArrayNode areas = json.createArrayNode();
    for (Area area : catalog.areas()) {
      ObjectNode node = areas.addObject().put("id", area.id()).put("name", area.name());
      node.set("neighbours", json.valueToTree(area.neighbours()));
      Integer bridgeBuilder = numbers.get(new Ref(Kind.CONTACT, area.bridgeBuilder()));
      if (bridgeBuilder != null) {
        node.put("bridgeBuilder", bridgeBuilder);
      }
    }
    return areas;
  }

  private ArrayNode cards() {
    ArrayNode cards = json.createArrayNode();
    documents.forEach(document -> cards.add(json.valueToTree(document.card())));
    return cards;
  }

  private String put(Sink sink, String name, byte[] content) {
    String file = catalog.language() + "/" + name + "-" + Hash.of(content) + ".json";
    sink.put(SearchIndex.FOLDER + file, content);
    return file;
  }

  private byte[] bytes(Object tree) {
    try {
      return json.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
