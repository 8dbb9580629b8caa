package dk.genklang.site;

import java.util.List;
import java.util.Optional;

/**
 * What the pages of all entries show.
 *
 * @param ref {@code activity/krolf}
 * @param kind the kind's or the type's name
 * @param bricks signs and colours of the bricks in the head
 * @param categories links to them
 * @param notices status and alert
 * @param verified who last made sure of it, and when
 * @param prints PDFs and texts for paper
 * @param onPaper the same with a small picture
 * @param share an address that opens a letter with the page's title and address
 * @param mentions collections and stories that speak of it
 */
record Subject(
    String ref,
    String path,
    String kind,
    Phrase title,
    Phrase summary,
    String sign,
    String paper,
    List<Brick> bricks,
    List<PageLink> categories,
    List<PageLink> areas,
    List<Notice> notices,
    Optional<Picture> image,
    Optional<Prose> body,
    Phrase verified,
    String website,
    List<PageLink> prints,
    Paper onPaper,
    String share,
    List<Card> mentions,
    String phone) {}
