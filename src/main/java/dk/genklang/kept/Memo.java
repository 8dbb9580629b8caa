package dk.genklang.kept;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out once for everybody who asks. Each of them has read what the work has read,
 * see {@link Reads}. Thread-safe.
 */
public final class Memo<K, V> {
  private record Known<V>(V value, Reads reads) {}

  private final Map<K, Known<V>> known = new ConcurrentHashMap<>();

  /** The value of a key, worked out the first time. */
  public V get(K key, Function<K, V> work) {
    Known<V> found = known.computeIfAbsent(key, it -> worked(it, work));
    Reads.note(found.reads());
    return found.value();
  }

  private static <K, V> Known<V> worked(K key, Function<K, V> work) {
    Reads reads = new Reads();
    return new Known<>(reads.during(() -> work.apply(key)), reads);
  }
}
