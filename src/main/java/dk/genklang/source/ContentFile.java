package dk.genklang.source;

import dk.genklang.model.Kind;
import java.nio.file.Path;

/**
 * A file of an entry, or of a translation of one, by its name alone.
 *
 * @param file as messages name it
 */
public record ContentFile(Kind kind, FileName name, Path path, String file) {}
