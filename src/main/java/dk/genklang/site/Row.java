package dk.genklang.site;

/**
 * A thing as one line of a long list.
 *
 * @param time when it is, where the list is by day; empty elsewhere
 * @param note how often, where that is not every week; may be empty
 */
record Row(String time, String note, Card card) {
  static Row of(Card card) {
    return new Row("", "", card);
  }
}
