package dk.genklang.schema;

import dk.genklang.model.Markdown;
import dk.genklang.model.Ref;
import dk.genklang.problem.Problem;
import dk.genklang.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an entry is made of, for those who bring entries that are not files yet. */
public final class EntryForm {
  private EntryForm() {}

  /**
   * What a content file with these keys and this body would be reported for.
   *
   * @param front the keys, each with the place it comes from, which the problems name
   */
  public static List<Problem> problems(
      Ref ref, String language, Node.Mapping front, Markdown body) {
    List<Problem> problems = new ArrayList<>();
    EntryHead head = new EntryHead(ref, language, Set.of(), body, "");
    EntryShapes.of(ref.kind()).read(front, new Reading(head, front.position(), problems::add));
    return problems;
  }
}
