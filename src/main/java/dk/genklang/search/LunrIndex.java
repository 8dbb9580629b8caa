package dk.genklang.search;

import java.util.Arrays;

/**
 * The index that {@code lunr.Builder} 2.3.9 would build of the same terms, to the last digit: BM25
 * with k1 = 1.2 and b = 0.75 over all fields, boosts of fields and documents, scores rounded to 3
 * decimals. Kept in a few long arrays, because a large site has millions of postings.
 */
final class LunrIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final SearchField[] FIELDS = SearchField.values();

  private final String[] terms;
  private final int[] starts;
  private final int[] documents;
  private final int[] scores;

  private LunrIndex(String[] terms, int[] starts) {
    this.terms = terms;
    this.starts = starts;
    this.documents = new int[starts[starts.length - 1]];
    this.scores = new int[documents.length];
  }

  /** How many terms there are. A term's number is Lunr's: that of its first appearance. */
  int size() {
    return terms.length;
  }

  String term(int number) {
    return terms[number];
  }

  /** Where a term's postings in a field begin; they end where those in the next field do. */
  int start(int term, int field) {
    return starts[term * FIELDS.length + field];
  }

  /** The numbers of documents, rising within a term's field. */
  int[] documents() {
    return documents;
  }

  /** For each posting in thousandths what the term is worth in the field. */
  int[] scores() {
    return scores;
  }

  /** Lunr counts a term's fields, not its documents. */
  private double idf(int term, int total) {
    int with = start(term + 1, 0) - start(term, 0);
    double x = (total - with + 0.5) / (with + 0.5);
    return StrictMath.log(1 + Math.abs(x));
  }

  /** Takes the documents one by one. */
  static final class Builder {
    private final TermTable table;
    private final Ints numbers = new Ints();
    private final Ints tokens = new Ints();
    private final long[] lengths = new long[FIELDS.length];
    private int[] byTable = new int[0];
    private double[] boosts = new double[64];
    private int count;
    private int[] run = new int[64];

    Builder(TermTable table) {
      this.table = table;
    }

    /**
     * Adds the next document; its name in the index is its number from 0.
     *
     * @param fields the terms of each field in the order they are written, by their table's number
     */
    void add(double boost, Row[] fields) {
      for (int field = 0; field < FIELDS.length; field++) {
        Row row = fields[field];
        run = Arrays.copyOf(run, Math.max(run.length, row.size()));
        for (int at = 0; at < row.size(); at++) {
          run[at] = number(row.get(at));
        }
        Arrays.sort(run, 0, row.size());
        lengths[field] += row.size();
        tokens.add(row.size());
        for (int at = 0; at < row.size(); at++) {
          tokens.add(run[at]);
        }
      }
      if (count == boosts.length) {
        boosts = Arrays.copyOf(boosts, count * 2);
      }
      boosts[count++] = boost;
    }

    private int number(int inTable) {
      if (inTable >= byTable.length) {
        int known = byTable.length;
        byTable = Arrays.copyOf(byTable, Math.max(table.size(), known * 2));
        Arrays.fill(byTable, known, byTable.length, -1);
      }
      if (byTable[inTable] < 0) {
        byTable[inTable] = numbers.size();
        numbers.add(inTable);
      }
      return byTable[inTable];
    }

    LunrIndex build() {
      String[] terms = new String[numbers.size()];
      for (int term = 0; term < terms.length; term++) {
        terms[term] = table.term(numbers.get(term));
      }
      int[] starts = new int[terms.length * FIELDS.length + 1];
      walk(
          (document, field, length, term, frequency) -> starts[term * FIELDS.length + field + 1]++);
      for (int slot = 1; slot < starts.length; slot++) {
        starts[slot] += starts[slot - 1];
      }
      LunrIndex index = new LunrIndex(terms, starts);
      fill(index);
      return index;
    }

    private void fill(LunrIndex index) {
      int[] next = Arrays.copyOf(index.starts, index.starts.length - 1);
      double[] idf = new double[index.size()];
      Arrays.setAll(idf, term -> index.idf(term, count));
      walk(
          (document, field, length, term, frequency) -> {
            double average = (double) lengths[field] / count;
            double score =
                idf[term]
                    * ((K1 + 1) * frequency)
                    / (K1 * (1 - B + B * (length / average)) + frequency);
            score *= FIELDS[field].boost();
            score *= boosts[document];
            int at = next[term * FIELDS.length + field]++;
            index.documents[at] = document;
            index.scores[at] = (int) Math.round(score * 1000);
          });
    }

    /** Visits every distinct term of every field of every document. */
    private void walk(Visitor visitor) {
      int at = 0;
      for (int document = 0; document < count; document++) {
        for (int field = 0; field < FIELDS.length; field++) {
          int length = tokens.get(at++);
          int end = at + length;
          while (at < end) {
            int term = tokens.get(at);
            int first = at;
            while (at < end && tokens.get(at) == term) {
              at++;
            }
            visitor.visit(document, field, length, term, at - first);
          }
        }
      }
    }
  }

  /** Sees one term of one field of a document. */
  private interface Visitor {
    void visit(int document, int field, int length, int term, int frequency);
  }
}
