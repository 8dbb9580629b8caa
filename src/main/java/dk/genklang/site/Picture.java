package dk.genklang.site;

/** A picture of an entry; {@code path} is where it is published. */
record Picture(String path, Phrase alt) {}
