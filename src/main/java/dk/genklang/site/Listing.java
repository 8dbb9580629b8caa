package dk.genklang.site;

import java.util.List;

/**
 * What a page of a {@link LongList} shows.
 *
 * @param steps all pages of the same list; none where this is the only one
 */
record Listing(
    Phrase title,
    String kicker,
    Phrase lead,
    int count,
    List<Group> groups,
    List<Card> cards,
    List<PageLink> steps) {}
