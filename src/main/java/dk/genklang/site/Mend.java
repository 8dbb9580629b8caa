package dk.genklang.site;

/**
 * How a mistake on a page is mended.
 *
 * @param letter address of a letter to the office about the page; may be empty
 * @param file the page's file in the repository; empty where the page has none
 * @param edit address of the page that edits the file; may be empty
 */
record Mend(String letter, String file, String edit) {}
