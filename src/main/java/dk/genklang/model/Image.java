package dk.genklang.model;

/**
 * A picture of an entry.
 *
 * @param file path below {@code content/media}
 * @param alt what the picture shows, for those who do not see it
 */
public record Image(String file, String alt) {}
