package dk.genklang.check;

import dk.genklang.markdown.MarkdownLink;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What was found in the texts of entries, for a program that checks the same content again and
 * again: an entry that was not read anew is not gone through again. Used by one check at a time.
 */
public final class CheckedTexts {
  /**
   * What is in an entry's text whatever the rest of the content is.
   *
   * @param problems found in it
   * @param links that it holds, to be looked up in the rest
   */
  record Found(Entry entry, List<Problem> problems, List<MarkdownLink> links) {}

  private IdentityHashMap<Entry, Found> known = new IdentityHashMap<>();
  private Object rules = List.of();

  /** What was found in this very entry, when it was with the same rules. */
  Optional<Found> of(Entry entry, Object sameRules) {
    return rules.equals(sameRules) ? Optional.ofNullable(known.get(entry)) : Optional.empty();
  }

  /** Keeps what was found now, and forgets the rest. */
  void keep(List<Found> all, Object newRules) {
    IdentityHashMap<Entry, Found> next = new IdentityHashMap<>();
    all.forEach(found -> next.put(found.entry(), found));
    known = next;
    rules = newRules;
  }
}
