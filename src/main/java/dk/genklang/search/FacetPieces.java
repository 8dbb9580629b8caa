package dk.genklang.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers which documents have which values of the facets. A file holds a facet, or several small
 * ones: facet to value to the documents' numbers, rising, as {@link Numbers}.
 */
final class FacetPieces {
  private static final int PIECE = 8 * 1024;

  private final TreeMap<String, TreeMap<String, Row>> facets = new TreeMap<>();

  void add(int document, Map<Facet, List<String>> values) {
    values.forEach(
        (facet, all) ->
            all.forEach(
                value ->
                    facets
                        .computeIfAbsent(facet.code(), key -> new TreeMap<>())
                        .computeIfAbsent(value, key -> new Row())
                        .add(document)));
  }

  /** Writes the files and returns facet to file. */
  ObjectNode write(PieceWriter out) {
    ObjectNode files = JsonNodeFactory.instance.objectNode();
    Map<String, Map<String, String>> piece = new TreeMap<>();
    int size = 0;
    for (Map.Entry<String, TreeMap<String, Row>> facet : facets.entrySet()) {
      Map<String, String> values = new TreeMap<>();
      for (Map.Entry<String, Row> value : facet.getValue().entrySet()) {
        int[] documents = value.getValue().toArray();
        String text = new Numbers().addRising(documents, 0, documents.length).toString();
        values.put(value.getKey(), text);
        size += text.length();
      }
      piece.put(facet.getKey(), values);
      if (size > PIECE) {
        write(piece, files, out);
        size = 0;
      }
    }
    write(piece, files, out);
    return files;
  }

  private static void write(
      Map<String, Map<String, String>> piece, ObjectNode files, PieceWriter out) {
    if (!piece.isEmpty()) {
      String file = out.put("facets", piece);
      new ArrayList<>(piece.keySet()).forEach(facet -> files.put(facet, file));
      piece.clear();
    }
  }
}
