package dk.genklang.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A long list in parts. What is too long for one page goes on on the next.
 *
 * @param lead one line below the heading
 * @param kicker what the list is a list of; may be empty
 * @param links to other lists beside this one
 * @param steps the other pages of the same list
 */
record Listing(
    Phrase title,
    String kicker,
    Phrase lead,
    String paper,
    int count,
    List<Group> groups,
    List<Card> cards,
    List<PageLink> links,
    List<PageLink> steps) {
  /**
   * Rows on a page: at some 100 bytes each, compressed, what a phone on a weak line still takes.
   */
  static final int PAGE = 120;

  /** Cuts groups into pages of about {@link #PAGE} rows; a group may go on on the next page. */
  static List<List<Group>> pages(List<Group> groups) {
    List<List<Group>> pages = new ArrayList<>();
    List<Group> page = new ArrayList<>();
    int room = PAGE;
    for (Group group : groups) {
      List<Row> rows = group.rows();
      while (rows.size() > room) {
        if (room > 0) {
          page.add(part(group, rows.subList(0, room)));
        }
        rows = rows.subList(room, rows.size());
        pages.add(page);
        page = new ArrayList<>();
        room = PAGE;
      }
      page.add(part(group, rows));
      room -= rows.size();
    }
    pages.add(page);
    return pages;
  }

  private static Group part(Group group, List<Row> rows) {
    return new Group(
        group.id(), group.title(), group.path(), group.day(), List.copyOf(rows), group.more());
  }
}
