package dk.genklang.search;

/**
 * What a term is worth in a field of a document: BM25 as {@code lunr.Builder} 2.3.9 works it out,
 * with the boosts of field and document, in thousandths. The scripts do the same in {@code
 * scoring.js}, operation for operation, so that they come to the same numbers.
 */
final class Scoring {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final SearchField[] FIELDS = SearchField.values();

  private final int[][] lengths;
  private final double[] averages;
  private final double[] boosts;

  /**
   * @param lengths field to the number of terms of each document in it
   * @param boosts of each document
   */
  Scoring(int[][] lengths, double[] boosts) {
    this.lengths = lengths;
    this.boosts = boosts;
    this.averages = new double[lengths.length];
    for (int field = 0; field < lengths.length; field++) {
      long sum = 0;
      for (int length : lengths[field]) {
        sum += length;
      }
      averages[field] = (double) sum / boosts.length;
    }
  }

  /** How many terms each document has in a field. */
  int[] lengths(int field) {
    return lengths[field];
  }

  /** Of each document. */
  double[] boosts() {
    return boosts;
  }

  /** The score in thousandths. */
  int score(double idf, int field, int document, int frequency) {
    double score =
        idf
            * ((K1 + 1) * frequency)
            / (K1 * (1 - B + B * (lengths[field][document] / averages[field])) + frequency);
    score *= FIELDS[field].boost();
    score *= boosts[document];
    return (int) Math.round(score * 1000);
  }

  /**
   * How often a term has to stand in a field for a score; where several numbers come to the same,
   * the least.
   *
   * @param score that was worked out by {@link #score}
   */
  int frequency(double idf, int field, int document, int score) {
    int frequency = 1;
    while (score(idf, field, document, frequency) != score) {
      if (frequency == lengths[field][document]) {
        throw new IllegalArgumentException("No frequency gives " + score);
      }
      frequency++;
    }
    return frequency;
  }
}
