package dk.genklang.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Writes how long the documents are, for the fields in which some terms are common, one file each:
 *
 * <ul>
 *   <li>{@code boost}: of the field
 *   <li>{@code boosts}: the different ones of documents
 *   <li>{@code kinds}: the different kinds of documents, the most frequent first: the number of
 *       terms in the field times how many boosts there are, plus which of them it has
 *   <li>{@code documents}: {@link Numbers}, for each document which of the kinds it is of, so that
 *       most take one sign
 * </ul>
 */
final class LengthPieces {
  private LengthPieces() {}

  /** Writes the files; returns each one's name by the name of its field. */
  static ObjectNode write(Scoring scoring, TermPieces terms, PieceWriter out) {
    ObjectNode files = JsonNodeFactory.instance.objectNode();
    double[] boosts = DoubleStream.of(scoring.boosts()).sorted().distinct().toArray();
    for (SearchField field : SearchField.values()) {
      if (terms.needsLengths(field)) {
        files.put(field.key(), out.put("lengths", lengths(scoring, field, boosts)));
      }
    }
    return files;
  }

  @SuppressWarnings("EnumOrdinal") // Lengths stand in the order of the fields.
  private static ObjectNode lengths(Scoring scoring, SearchField field, double[] boosts) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("boost", field.boost());
    DoubleStream.of(boosts).forEach(file.withArray("boosts")::add);
    int[] lengths = scoring.lengths(field.ordinal());
    int[] kinds = new int[lengths.length];
    Arrays.setAll(
        kinds,
        document ->
            lengths[document] * boosts.length
                + Arrays.binarySearch(boosts, scoring.boosts()[document]));
    Map<Integer, Integer> numbers = byFrequency(kinds);
    numbers.keySet().forEach(file.putArray("kinds")::add);
    Numbers documents = new Numbers();
    IntStream.of(kinds).map(numbers::get).forEach(documents::add);
    return file.put("documents", documents.toString());
  }

  /** The different ones, the most frequent first, to their place. */
  private static Map<Integer, Integer> byFrequency(int[] kinds) {
    Map<Integer, Long> counted =
        IntStream.of(kinds)
            .boxed()
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    Map<Integer, Integer> places = new LinkedHashMap<>();
    counted.entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
        .forEach(kind -> places.put(kind.getKey(), places.size()));
    return places;
  }
}
