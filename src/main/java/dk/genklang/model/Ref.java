package dk.genklang.model;

import java.util.Comparator;
import java.util.Optional;

/** A reference to one thing, written {@code kind/id}. Ordered by kind, then id. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {
  private static final Comparator<Ref> ORDER =
      Comparator.comparing(Ref::kind).thenComparing(Ref::id);

  /** What is written {@code kind/id}; empty when there is no such kind. */
  public static Optional<Ref> parse(String written) {
    int slash = Math.max(written.indexOf('/'), 0);
    return Kind.ofCode(written.substring(0, slash))
        .map(kind -> new Ref(kind, written.substring(slash + 1)));
  }

  @Override
  public int compareTo(Ref other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.code() + "/" + id;
  }
}
