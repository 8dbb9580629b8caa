package dk.genklang.exchange;

import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.problem.Position;
import dk.genklang.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * An entry that is to become a file.
 *
 * @param id fit for a file's name
 * @param language of a translation; absent for the entry itself
 * @param front its keys, each with the place it comes from
 * @param body Markdown, without the line end at its end
 * @param unused what could not be used, by key: kept in the file as comments
 */
record Draft(
    Kind kind,
    String id,
    Optional<String> language,
    Node.Mapping front,
    String body,
    List<Unused> unused) {
  /** A value that did not fit its key. */
  record Unused(String key, String value) {}

  Draft {
    unused = List.copyOf(unused);
  }

  Ref ref() {
    return new Ref(kind, id);
  }

  /** Where it comes from. */
  Position position() {
    return front.position();
  }

  /** The file's path below the content folder. */
  String file() {
    return kind.folder() + "/" + id + language.map(code -> "." + code).orElse("") + ".md";
  }
}
