package dk.genklang.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assembles the index that {@code lunr.Builder} 2.3.9 would build of the same terms, to the byte:
 * BM25 with k1 = 1.2 and b = 0.75 over all fields, boosts of fields and documents, scores rounded
 * to 3 decimals.
 */
final class LunrIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final SearchField[] FIELDS = SearchField.values();

  private final Map<String, Posting> postings = new HashMap<>();
  private final List<Posting> inOrder = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final long[] lengths = new long[FIELDS.length];

  /** Adds the next document; its name in the index is its number from 0. */
  void add(double boost, Map<SearchField, List<String>> terms) {
    int number = rows.size();
    int[][] sorted = new int[FIELDS.length][];
    for (int field = 0; field < FIELDS.length; field++) {
      List<String> words = terms.getOrDefault(FIELDS[field], List.of());
      sorted[field] = words.stream().mapToInt(term -> posting(term).index).toArray();
      Arrays.sort(sorted[field]);
      lengths[field] += words.size();
      for (int index : sorted[field]) {
        inOrder.get(index).add(field, number);
      }
    }
    rows.add(new Row(boost, sorted));
  }

  private Posting posting(String term) {
    Posting known = postings.get(term);
    if (known != null) {
      return known;
    }
    Posting posting = new Posting(term, inOrder.size());
    postings.put(term, posting);
    inOrder.add(posting);
    return posting;
  }

  /** The index as JSON in UTF-8, as {@code JSON.stringify} writes it. */
  byte[] json() {
    StringBuilder json = new StringBuilder(1 << 16);
    json.append("{\"version\":\"2.3.9\",\"fields\":[");
    for (int field = 0; field < FIELDS.length; field++) {
      json.append(field > 0 ? ",\"" : "\"").append(FIELDS[field].key()).append('"');
    }
    json.append("],\"fieldVectors\":[");
    vectors(json);
    json.append("],\"invertedIndex\":[");
    List<Posting> sorted = new ArrayList<>(inOrder);
    sorted.sort((a, b) -> a.term.compareTo(b.term));
    for (int i = 0; i < sorted.size(); i++) {
      json.append(i > 0 ? "," : "");
      sorted.get(i).append(json);
    }
    return json.append("],\"pipeline\":[]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private void vectors(StringBuilder json) {
    double[] idf = inOrder.stream().mapToDouble(this::idf).toArray();
    for (int number = 0; number < rows.size(); number++) {
      for (int field = 0; field < FIELDS.length; field++) {
        json.append(number + field > 0 ? "," : "");
        json.append("[\"").append(FIELDS[field].key()).append('/').append(number).append("\",[");
        vector(json, rows.get(number), field, idf);
        json.append("]]");
      }
    }
  }

  private void vector(StringBuilder json, Row row, int field, double[] idf) {
    int[] terms = row.terms[field];
    double average = (double) lengths[field] / rows.size();
    for (int at = 0; at < terms.length; ) {
      int next = at;
      while (next < terms.length && terms[next] == terms[at]) {
        next++;
      }
      int frequency = next - at;
      double score =
          idf[terms[at]]
              * ((K1 + 1) * frequency)
              / (K1 * (1 - B + B * (terms.length / average)) + frequency);
      score *= FIELDS[field].boost();
      score *= row.boost;
      json.append(at > 0 ? "," : "").append(terms[at]).append(',');
      appendThousandths(json, Math.round(score * 1000));
      at = next;
    }
  }

  /** Lunr counts a term's fields, not its documents. */
  private double idf(Posting posting) {
    int with = Arrays.stream(posting.counts).sum();
    double x = (rows.size() - with + 0.5) / (with + 0.5);
    return StrictMath.log(1 + Math.abs(x));
  }

  /** As JavaScript writes the number of that many thousandths. */
  private static void appendThousandths(StringBuilder json, long thousandths) {
    json.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest > 0) {
      json.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        json.append((char) ('0' + rest / 10 % 10));
      }
      if (rest % 10 > 0) {
        json.append((char) ('0' + rest % 10));
      }
    }
  }

  /** The sorted term numbers of each field of a document. */
  private static final class Row {
    private final double boost;
    private final int[][] terms;

    Row(double boost, int[][] terms) {
      this.boost = boost;
      this.terms = terms;
    }
  }

  /** Where a term stands. */
  private static final class Posting {
    private final String term;
    private final int index;
    private final int[][] documents = new int[FIELDS.length][0];
    private final int[] counts = new int[FIELDS.length];

    Posting(String term, int index) {
      this.term = term;
      this.index = index;
    }

    void add(int field, int document) {
      int[] known = documents[field];
      if (counts[field] > 0 && known[counts[field] - 1] == document) {
        return;
      }
      if (counts[field] == known.length) {
        documents[field] = Arrays.copyOf(known, Math.max(2, known.length * 2));
      }
      documents[field][counts[field]++] = document;
    }

    void append(StringBuilder json) {
      json.append("[\"").append(term).append("\",{\"_index\":").append(index);
      for (int field = 0; field < FIELDS.length; field++) {
        json.append(",\"").append(FIELDS[field].key()).append("\":{");
        for (int i = 0; i < counts[field]; i++) {
          json.append(i > 0 ? ",\"" : "\"").append(documents[field][i]).append("\":{}");
        }
        json.append('}');
      }
      json.append("}]");
    }
  }
}
