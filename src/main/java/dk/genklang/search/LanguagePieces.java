package dk.genklang.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import dk.genklang.model.Area;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the files of one language, each named by its content. Documents are handed in one after
 * the other and let go at once. {@code data-HASH.json} says where all the others are: see {@link
 * TermPieces}, {@link FacetPieces} and {@link CardPieces}; and holds what every question needs:
 * synonyms' phrases, areas with their neighbours and bridge-builders, the page's texts.
 */
final class LanguagePieces {
  private final Catalog catalog;
  private final String siteLanguage;
  private final PieceSizes sizes;
  private final PieceWriter out;
  private final FacetPieces facets = new FacetPieces();
  private final CardPieces cards;
  private final Map<Ref, Integer> contacts = new HashMap<>();
  private final ObjectMapper json = new ObjectMapper();
  private int count;

  LanguagePieces(Catalog catalog, String siteLanguage, PieceSizes sizes, PieceWriter out) {
    this.catalog = catalog;
    this.siteLanguage = siteLanguage;
    this.sizes = sizes;
    this.out = out;
    this.cards = new CardPieces(out);
  }

  /** Takes the next document. */
  void add(SearchDocument document) {
    facets.add(count, document.facets());
    cards.add(document.card());
    if (document.ref().kind() == Kind.CONTACT) {
      contacts.put(document.ref(), count);
    }
    count++;
  }

  /** Writes what is not written yet and returns the language's part of the manifest. */
  ObjectNode write(LunrIndex index, Phrases phrases, Phrases filters) {
    ObjectNode data = json.createObjectNode();
    data.put("language", catalog.language());
    data.put("siteLanguage", siteLanguage);
    data.put("count", count);
    data.set(
        "fields",
        json.valueToTree(Arrays.stream(SearchField.values()).map(SearchField::key).toList()));
    data.set("terms", new TermPieces(index, count, sizes, out).write());
    data.set("facets", facets.write(out));
    data.set("cards", cards.write());
    data.set("phrases", json.valueToTree(phrases.tokens()));
    data.set("filters", json.valueToTree(filters.tokens()));
    data.set("areas", areas());
    data.set("texts", PageTexts.of(catalog.language()));
    return json.createObjectNode().put("entries", count).put("data", out.put("data", data));
  }

  private ArrayNode areas() {
    ArrayNode areas = json.createArrayNode();
    for (Area area : catalog.areas()) {
      ObjectNode node = areas.addObject().put("id", area.id()).put("name", area.name());
      area.center()
          .ifPresent(center -> node.putArray("center").add(center.lat()).add(center.lon()));
      node.set("neighbours", json.valueToTree(area.neighbours()));
      Integer bridgeBuilder = contacts.get(new Ref(Kind.CONTACT, area.bridgeBuilder()));
      if (bridgeBuilder != null) {
        node.put("bridgeBuilder", bridgeBuilder);
      }
    }
    return areas;
  }
}
