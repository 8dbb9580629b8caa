package dk.genklang.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An analysis as text.js writes it. */
final class AnalysisJson {
  private static final String WORDS = "words";
  private static final String JOINED = "joined";

  private AnalysisJson() {}

  /**
   * @throws IllegalArgumentException when it is not an analysis
   */
  static Analysis read(JsonNode node) {
    List<Analysis.Word> words = new ArrayList<>();
    for (JsonNode word : node.required(WORDS)) {
      List<Analysis.Cut> cuts = new ArrayList<>();
      for (JsonNode cut : word.required(2)) {
        List<String> parts = new ArrayList<>();
        cut.required(0).forEach(part -> parts.add(part.asText()));
        cuts.add(new Analysis.Cut(parts, cut.required(1).asInt()));
      }
      words.add(new Analysis.Word(word.required(0).asText(), word.required(1).asInt(), cuts));
    }
    return new Analysis(words, node.required(JOINED).asText());
  }

  static ObjectNode write(Analysis analysis) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    ObjectNode node = json.objectNode();
    ArrayNode words = node.putArray(WORDS);
    for (Analysis.Word word : analysis.words()) {
      ArrayNode cuts = json.arrayNode();
      for (Analysis.Cut cut : word.cuts()) {
        ArrayNode parts = json.arrayNode();
        cut.parts().forEach(parts::add);
        cuts.addArray().add(parts).add(cut.alone());
      }
      words.addArray().add(word.term()).add(word.weight()).add(cuts);
    }
    return node.put(JOINED, analysis.joined());
  }
}
