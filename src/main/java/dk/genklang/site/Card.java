package dk.genklang.site;

import java.util.List;

/**
 * A thing as it is shown in lists.
 *
 * @param ref {@code activity/krolf}
 * @param sign name of the sign
 * @param paper name of the paper it is written on
 * @param topic the category, or what it is
 * @param where the place, or nothing
 * @param strips the facts, at most four
 * @param phone whom to ring, for the list people keep; may be empty
 */
record Card(
    String ref,
    String path,
    String sign,
    String paper,
    Phrase topic,
    Phrase title,
    Phrase summary,
    Phrase where,
    List<Strip> strips,
    String phone) {}
