package dk.genklang.source;

import dk.genklang.model.Markdown;

/**
 * One file of content, split.
 *
 * @param front the front matter, or the whole of a {@code .yml} file
 * @param body the Markdown below the front matter; empty for a {@code .yml} file
 * @param content the {@link dk.genklang.kept.Fingerprint} of all the file says, and of its name
 */
public record Document(ContentFile source, Node.Mapping front, Markdown body, String content) {
  /** The file as messages name it. */
  public String file() {
    return source.file();
  }
}
