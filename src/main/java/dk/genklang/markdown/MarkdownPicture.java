package dk.genklang.markdown;

import dk.genklang.problem.Position;

/**
 * A picture in a text, as its editor wrote it.
 *
 * @param destination {@code media/x.jpg}
 * @param alt what it shows, in words; may be empty
 * @param position of its first character
 */
public record MarkdownPicture(String destination, String alt, Position position) {}
