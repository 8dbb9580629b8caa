package dk.genklang.source;

import dk.genklang.model.Markdown;

/**
 * One file of content, split.
 *
 * @param front the front matter, or the whole of a {@code .yml} file
 * @param body the Markdown below the front matter; empty for a {@code .yml} file
 */
public record Document(ContentFile source, Node.Mapping front, Markdown body) {
  /** The file as messages name it. */
  public String file() {
    return source.file();
  }
}
