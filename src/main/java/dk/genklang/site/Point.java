package dk.genklang.site;

/**
 * A small fact with its question or name.
 *
 * @param icon name of the icon
 * @param label the question or name
 */
record Point(String icon, String label, Phrase text) {}
