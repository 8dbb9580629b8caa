package dk.genklang.source;

import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import java.util.Optional;

/**
 * One file of content, split: an entry, or a translation of one.
 *
 * @param id the file's stem, without the language of a translation
 * @param language of a translation, as in {@code ID.en.md}; absent for the entry itself
 * @param front the front matter, or the whole of a {@code .yml} file
 * @param body the Markdown below the front matter; empty for a {@code .yml} file
 */
public record Document(
    Kind kind,
    String id,
    Optional<String> language,
    String file,
    Node.Mapping front,
    Markdown body) {}
