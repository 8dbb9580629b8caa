package dk.genklang.model;

import java.util.Optional;

/**
 * A reference to one thing, written {@code kind/id}. Ordered by kind, then id. Millions are looked
 * up in maps in a build, for which Java's own comparing of records is slow.
 */
@SuppressWarnings("EnumOrdinal") // Kinds do not change while the program runs.
public record Ref(Kind kind, String id) implements Comparable<Ref> {
  /** What is written {@code kind/id}; empty when there is no such kind. */
  public static Optional<Ref> parse(String written) {
    int slash = Math.max(written.indexOf('/'), 0);
    return Kind.ofCode(written.substring(0, slash))
        .map(kind -> new Ref(kind, written.substring(slash + 1)));
  }

  @Override
  public int compareTo(Ref other) {
    return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref ref && kind == ref.kind && id.equals(ref.id);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + kind.ordinal();
  }

  @Override
  public String toString() {
    return kind.code() + "/" + id;
  }
}
