package dk.genklang.publish;

import dk.genklang.kept.Reads;
import dk.genklang.publish.Memory.Made;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Takes the files of a site, has their links checked, publishes them, and remembers what they were
 * made from. Thread-safe.
 */
public final class CheckedSite implements Sink {
  private final Staging staging;
  private final SiteCheck check;
  private final Memory memory;
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger kept = new AtomicInteger();

  public CheckedSite(Staging staging, SiteCheck check, Memory memory) {
    this.staging = staging;
    this.check = check;
    this.memory = memory;
  }

  @Override
  public void put(String file, byte[] bytes) {
    check.add(file, bytes);
    staging.put(file, bytes);
  }

  @Override
  public void make(String file, String given, Supplier<Draft> maker) {
    Optional<Recipe> still = memory.recipe(file, given);
    if (still.isPresent() && keep(file, still.get().madeFrom())) {
      memory.remember(file, still.get());
      return;
    }
    Reads reads = new Reads();
    Draft draft = reads.during(maker);
    if (!keep(file, draft.madeFrom())) {
      byte[] bytes = reads.during(draft.bytes());
      Facts facts = check.add(file, bytes);
      memory.remember(draft.madeFrom(), new Made(staging.add(file, bytes), facts));
      count(file, made);
    }
    if (!reads.everything()) {
      memory.remember(file, given, reads, draft.madeFrom());
    }
  }

  private boolean keep(String file, String madeFrom) {
    Optional<Made> before = memory.made(madeFrom);
    if (before.isEmpty() || !staging.keepUnread(file, before.get().fingerprint())) {
      return false;
    }
    check.add(file, before.get().facts());
    memory.remember(madeFrom, before.get());
    count(file, kept);
    return true;
  }

  private static void count(String file, AtomicInteger pages) {
    if (file.endsWith(".html")) {
      pages.incrementAndGet();
    }
  }

  /** How many pages were made of those that are remembered by what they are made from. */
  public int made() {
    return made.get();
  }

  /** How many of those were kept unmade. */
  public int kept() {
    return kept.get();
  }
}
