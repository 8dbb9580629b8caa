package dk.genklang.model;

import dk.genklang.problem.Position;

/**
 * Markdown as it was written, with the position of its first character.
 *
 * @param text may be empty, never null; line ends are {@code \n}
 */
public record Markdown(String text, Position start) {
  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
