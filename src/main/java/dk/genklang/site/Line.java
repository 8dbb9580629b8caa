package dk.genklang.site;

import dk.genklang.model.Entry;
import dk.genklang.model.Ref;

/**
 * A row of a long list that is not made yet, as most stand on a page that has not changed.
 *
 * @param time and note: as in {@link Row}
 */
record Line(String time, String note, Ref entry) {
  static Line of(Entry entry) {
    return new Line("", "", entry.ref());
  }

  Row row(Edition edition) {
    return new Row(
        time, note, "", edition.cards().of(edition.catalog().entry(entry).orElseThrow()));
  }
}
