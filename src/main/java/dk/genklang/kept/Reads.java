package dk.genklang.kept;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a piece of work reads of all that can change from one build to the next. Whoever gives such
 * a thing away notes its key; when nothing that was noted has changed, the work would come out the
 * same, and the next build need not do it. Work runs on one thread from its beginning to its end:
 * what it has done on other threads is not noted.
 */
public final class Reads {
  private static final ThreadLocal<Reads> AT_WORK = new ThreadLocal<>();

  private final Set<Object> keys = new HashSet<>();
  private boolean everything;

  /**
   * Notes that the work this thread is at reads a thing.
   *
   * @param key tells things apart, by what it is as a text
   */
  public static void note(Object key) {
    Reads now = AT_WORK.get();
    if (now != null && !now.everything) {
      now.keys.add(key);
    }
  }

  /** Notes that the work this thread is at may read all there is, and has to be done each time. */
  public static void noteEverything() {
    Reads now = AT_WORK.get();
    if (now != null) {
      now.all();
    }
  }

  /** Notes for the work this thread is at what other work has read for it. */
  static void note(Reads others) {
    Reads now = AT_WORK.get();
    if (now != null && others.everything) {
      now.all();
    } else if (now != null && !now.everything) {
      now.keys.addAll(others.keys);
    }
  }

  private void all() {
    everything = true;
    keys.clear();
  }

  /** Does work, and notes here and for the work it is part of what it reads. */
  public <T> T during(Supplier<T> work) {
    Reads outer = AT_WORK.get();
    AT_WORK.set(this);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        AT_WORK.remove();
      } else {
        AT_WORK.set(outer);
        note(this);
      }
    }
  }

  /** The keys of what was read; none when it might have been anything. */
  public Set<Object> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** Whether anything might have been read. */
  public boolean everything() {
    return everything;
  }
}
