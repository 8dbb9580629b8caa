package dk.genklang.markdown;

import dk.genklang.problem.Position;

/**
 * Where a text leads, as its editor wrote it.
 *
 * @param destination {@code activity/id}, {@code https://…}, {@code #heading}, {@code media/x.jpg}
 * @param position of the destination's first character
 */
public record MarkdownLink(String destination, Position position) {}
