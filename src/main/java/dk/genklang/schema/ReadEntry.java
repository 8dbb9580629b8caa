package dk.genklang.schema;

import dk.genklang.model.Entry;
import dk.genklang.model.Reference;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * An entry and its translations as read.
 *
 * @param entry empty when it could not be read
 * @param translations those that could be read
 */
record ReadEntry(
    Optional<Entry> entry,
    List<Entry> translations,
    List<Problem> problems,
    List<Reference> references) {
  ReadEntry {
    translations = List.copyOf(translations);
    problems = List.copyOf(problems);
    references = List.copyOf(references);
  }
}
