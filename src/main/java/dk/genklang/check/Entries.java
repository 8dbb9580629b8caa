package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The entries of one kind, for the rules that are about them. */
final class Entries {
  private Entries() {}

  static <E extends Entry> Stream<E> of(Class<E> type, Content content) {
    return content.entries().stream().filter(type::isInstance).map(type::cast);
  }

  /**
   * Whether an entry has been taken away by its own {@code visible.until}: nobody sees it, and so
   * nobody needs to hear that it is over.
   */
  static boolean gone(Common common, LocalDate asOf) {
    return common.visible().until().filter(asOf::isAfter).isPresent();
  }

  static Stream<Activity> activities(Content content) {
    return of(Activity.class, content);
  }
}
