package dk.genklang.search;

/**
 * How finely an index is cut.
 *
 * @param whole a site up to this many entries has all its terms in one block and one piece
 * @param block about how many terms there are in a block
 * @param piece about how many characters there are in a file of postings
 * @param common a term is common when one of so many entries has it in its text
 */
record PieceSizes(int whole, int block, int piece, int common) {
  /**
   * A word that is asked for comes with about as much that is not: 3 kB of other words and 2 kB of
   * other words' postings when compressed. Less would be more files than the answer is worth.
   */
  static final PieceSizes USUAL = new PieceSizes(300, 500, 4 * 1024, 4);
}
