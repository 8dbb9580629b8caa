package dk.genklang.search;

/**
 * How finely an index is cut.
 *
 * @param whole a site up to this many entries has all its terms in one block and one piece
 * @param block about how many terms there are in a block
 * @param piece about how many characters there are in a file of postings
 */
record PieceSizes(int whole, int block, int piece) {
  /**
   * A word that is asked for comes with about as much that is not: 6 kB of other words and 2 kB of
   * other words' postings when compressed. Less would be more files than the answer is worth.
   */
  static final PieceSizes USUAL = new PieceSizes(300, 1000, 4 * 1024);
}
