package dk.genklang.check;

import dk.genklang.kept.Codec;
import dk.genklang.kept.Codecs;
import dk.genklang.kept.KeptFile;
import dk.genklang.kept.PackedReader;
import dk.genklang.markdown.MarkdownLink;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was found in the texts of entries, by this run or by the one before: an entry that says what
 * it said is not gone through again. Used by one check at a time.
 */
public final class CheckedTexts {
  /**
   * What is in an entry's text whatever the rest of the content is.
   *
   * @param content of the entry's origin
   * @param problems found in it
   * @param links that it holds, to be looked up in the rest
   */
  record Found(String content, List<Problem> problems, List<MarkdownLink> links) {}

  /** What is kept of an entry without a problem. */
  private record Kept(String content, List<MarkdownLink> links) {}

  private static final Codec CODEC = new Codecs().of(Kept.class);

  private final Optional<Path> store;
  private Map<String, Found> known = new HashMap<>();
  private String rules = "";
  private Set<String> stored = Set.of();

  /** Nothing was found yet, and nothing will be kept. */
  public CheckedTexts() {
    this.store = Optional.empty();
  }

  /**
   * What the run before has kept.
   *
   * @param cache the folder it is kept in
   * @param rules stands for the program and the rules that hold now
   */
  public CheckedTexts(Path cache, String rules) {
    this.store = Optional.of(cache.resolve("texts"));
    this.rules = rules;
    try {
      Optional<PackedReader> from = KeptFile.read(store.get(), rules);
      if (from.isPresent()) {
        for (int left = from.get().size(); left > 0; left--) {
          Kept kept = (Kept) CODEC.read(from.get());
          known.put(kept.content(), new Found(kept.content(), List.of(), kept.links()));
        }
      }
    } catch (IOException e) {
      known.clear();
    }
    stored = Set.copyOf(known.keySet());
  }

  /** What was found in an entry that said this, when it was with the same rules. */
  Optional<Found> of(Entry entry, String sameRules) {
    return rules.equals(sameRules)
        ? Optional.ofNullable(known.get(entry.common().origin().content()))
        : Optional.empty();
  }

  /** Takes what was found now, and forgets the rest. */
  void keep(List<Found> all, String newRules) {
    Map<String, Found> next = new HashMap<>();
    all.forEach(found -> next.put(found.content(), found));
    known = next;
    stored = rules.equals(newRules) ? stored : Set.of();
    rules = newRules;
  }

  /** Keeps for the next run what had no problem. That it cannot be kept is no fault. */
  public void save() {
    Map<String, Found> clean = new TreeMap<>(known);
    clean.values().removeIf(found -> !found.problems().isEmpty());
    if (store.isEmpty() || clean.keySet().equals(stored)) {
      return;
    }
    try {
      KeptFile.write(
          store.get(),
          rules,
          to -> {
            to.number(clean.size());
            for (Found found : clean.values()) {
              CODEC.write(new Kept(found.content(), found.links()), to);
            }
          });
      stored = Set.copyOf(clean.keySet());
    } catch (IOException e) {
      return; // The disk is full, or the folder cannot be written to.
    }
  }
}
