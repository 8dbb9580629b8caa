package dk.genklang.site;

/**
 * A thing as one line of a long list.
 *
 * @param time when it is, where the list is by day; empty elsewhere
 * @param note how often, where that is not every week; may be empty
 * @param tags areas and categories by which a script narrows the list down, with spaces between and
 *     around; empty where it cannot be
 */
record Row(String time, String note, String tags, Card card) {
  static Row of(Card card) {
    return new Row("", "", "", card);
  }
}
