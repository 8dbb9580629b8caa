package dk.genklang.model;

import java.util.Comparator;

/** A reference to one thing, written {@code kind/id}. Ordered by kind, then id. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {
  private static final Comparator<Ref> ORDER =
      Comparator.comparing(Ref::kind).thenComparing(Ref::id);

  @Override
  public int compareTo(Ref other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.code() + "/" + id;
  }
}
