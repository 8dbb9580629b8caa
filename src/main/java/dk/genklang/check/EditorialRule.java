package dk.genklang.check;

import dk.genklang.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** A rule on how an entry is written, which an editor can excuse an entry from. */
@FunctionalInterface
interface EditorialRule {
  /**
   * Reports what is not written as it should be.
   *
   * @param texts all that can be read of the entry
   */
  void check(Entry entry, List<Text> texts, Consumer<Finding> findings);
}
