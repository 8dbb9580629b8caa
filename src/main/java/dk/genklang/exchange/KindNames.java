package dk.genklang.exchange;

import dk.genklang.model.Kind;
import java.util.Locale;
import java.util.Optional;

/** Kinds of entries by whatever name we have for them. */
final class KindNames {
  private KindNames() {}

  /** The kind by its code, its folder or its Danish address: activity, activities, aktiviteter. */
  static Optional<Kind> of(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT);
    return Kind.ENTRIES.stream()
        .filter(
            kind ->
                kind.code().equals(folded)
                    || kind.folder().equals(folded)
                    || (!kind.segment().isEmpty() && kind.segment().equals(Ids.of(folded))))
        .findFirst();
  }

  /** The kind that a file's name tells of: {@code activities.csv}. */
  static Optional<Kind> ofFile(String name) {
    int dot = name.lastIndexOf('.');
    return of(dot < 0 ? name : name.substring(0, dot));
  }
}
