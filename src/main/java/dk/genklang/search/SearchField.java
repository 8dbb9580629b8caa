package dk.genklang.search;

import java.util.Locale;

/**
 * The fields of the index, in Lunr's order. A word counts by the field it stands in; parts of
 * compounds have fields of their own, because they count less than whole words.
 */
enum SearchField {
  TITLE(10),
  NAMES(6),
  SUMMARY(4),
  PLACE(3),
  FACTS(2),
  BODY(1),
  /** Parts of the compounds in title and names. */
  PARTS(4),
  /** Parts of the compounds in running text. */
  MORE(0.5);

  /** The fields that entries fill; the others come of them. */
  static final int WRITTEN = 6;

  private final double boost;

  SearchField(double boost) {
    this.boost = boost;
  }

  /** As Lunr knows it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a word in the field is worth. */
  double boost() {
    return boost;
  }

  /** Where the parts of this field's compounds go. */
  SearchField parts() {
    return this == TITLE || this == NAMES ? PARTS : MORE;
  }
}
