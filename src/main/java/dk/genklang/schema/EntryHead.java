package dk.genklang.schema;

import dk.genklang.model.Kind;
import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import dk.genklang.problem.Position;
import java.util.Set;

/**
 * What is known of an entry before its keys are read.
 *
 * @param fallback the text keys a translation leaves to the site's language
 * @param body the Markdown below the front matter
 */
record EntryHead(Ref ref, String language, Set<String> fallback, Markdown body) {
  /** Of no entry, where a kind is described and nothing is read. */
  static EntryHead none(Kind kind) {
    return new EntryHead(
        new Ref(kind, kind.code()), "", Set.of(), new Markdown("", Position.of("")));
  }
}
