package dk.genklang.site;

import dk.genklang.model.Entry;
import dk.genklang.model.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of any length before it is cut into pages and its rows and cards are made.
 *
 * @param kicker what the list is a list of; may be empty
 * @param lead one line below the heading
 * @param count how many things are on it
 * @param cards entries shown as cards, in place of sections
 */
record LongList(
    Phrase title, String kicker, Phrase lead, int count, List<Section> sections, List<Ref> cards) {
  /**
   * Rows on a page: at some 100 bytes each, compressed, what a phone on a weak line still takes.
   */
  static final int PAGE = 120;

  LongList {
    sections = List.copyOf(sections);
    cards = List.copyOf(cards);
  }

  /** The same with some of its sections. */
  LongList with(List<Section> some) {
    return new LongList(title, kicker, lead, count, some, cards);
  }

  static List<Ref> refs(List<? extends Entry> entries) {
    return entries.stream().map(Entry::ref).toList();
  }

  /** The sections on each page of about {@link #PAGE} rows; one may go on on the next page. */
  List<List<Section>> pages() {
    List<List<Section>> pages = new ArrayList<>();
    List<Section> page = new ArrayList<>();
    int room = PAGE;
    for (Section section : sections) {
      List<Line> lines = section.lines();
      while (lines.size() > room) {
        if (room > 0) {
          page.add(section.of(lines.subList(0, room)));
        }
        lines = lines.subList(room, lines.size());
        pages.add(List.copyOf(page));
        page.clear();
        room = PAGE;
      }
      page.add(section.of(lines));
      room -= lines.size();
    }
    pages.add(page);
    return pages;
  }
}
