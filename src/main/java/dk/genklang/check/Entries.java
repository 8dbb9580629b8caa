package dk.genklang.check;

import dk.genklang.model.Activity;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import java.util.stream.Stream;

/** The entries of one kind, for the rules that are about them. */
final class Entries {
  private Entries() {}

  static <E extends Entry> Stream<E> of(Class<E> type, Content content) {
    return content.entries().stream().filter(type::isInstance).map(type::cast);
  }

  static Stream<Activity> activities(Content content) {
    return of(Activity.class, content);
  }
}
