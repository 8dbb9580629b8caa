package dk.genklang.markdown;

import dk.genklang.problem.Position;

/**
 * A paragraph, heading, list item or table cell as a reader sees it. Everything else within it
 * (marks, addresses) is spaces, so that each character knows its place in the file.
 */
public final class MarkdownPassage {
  private final String text;
  private final int start;
  private final Lines lines;

  MarkdownPassage(String text, int start, Lines lines) {
    this.text = text;
    this.start = start;
    this.lines = lines;
  }

  /** The words, with {@code \n} where the file has it. */
  public String text() {
    return text;
  }

  /** Where a character of the text was written. */
  public Position at(int offset) {
    return lines.at(start + offset);
  }
}
