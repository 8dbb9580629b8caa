package dk.genklang.site;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param id the anchor within the page
 * @param path of a page about just this; empty where there is none
 * @param day the day in ISO form, where the part is a day; else empty
 * @param more a sentence about what was left out; may be empty
 */
record Group(String id, Phrase title, String path, String day, List<Row> rows, String more) {
  static Group of(String id, Phrase title, String path, List<Row> rows) {
    return new Group(id, title, path, "", rows, "");
  }
}
