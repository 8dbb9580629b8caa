package dk.genklang.serve;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The site as the editor's last change left it: pages are made when they are asked for, and the
 * rest comes from the folder, after the publishing that is under way. Thread-safe.
 */
final class Latest {
  /** Longer than publishing takes; then an old file is better than none. */
  private static final long PATIENCE_SECONDS = 120;

  /**
   * @param published whether the folder is as new as the live files
   */
  private record State(Optional<LiveFiles> live, CountDownLatch published) {}

  private final SiteFolder folder;
  private volatile State state = new State(Optional.empty(), new CountDownLatch(0));

  Latest(SiteFolder folder) {
    this.folder = folder;
  }

  /** From now on pages are these; other files wait for {@link #published}. */
  synchronized void show(LiveFiles live) {
    CountDownLatch before = state.published();
    state = new State(Optional.of(live), new CountDownLatch(1));
    before.countDown(); // Who waits for the change before this gets what there is.
  }

  /** The folder is up to date, or will not be. */
  synchronized void published() {
    state.published().countDown();
  }

  boolean exists() {
    return state.live().isPresent() || folder.exists();
  }

  /** Whether a path, without slash at its end, is a folder with a page of its own. */
  boolean isFolder(String path) throws IOException {
    State now = state;
    return now.live().isPresent()
        ? now.live().get().read((path + "/index.html").substring(1)).isPresent()
        : folder.isFolder(path);
  }

  /**
   * A file's content; empty when there is none.
   *
   * @param path in the site, beginning with a slash
   */
  Optional<byte[]> read(String path) throws IOException {
    State now = state;
    if (now.live().isPresent()) {
      try {
        Optional<byte[]> made = now.live().get().read(path.substring(1));
        if (made.isPresent() || path.endsWith(".html")) {
          return made;
        }
        await(now.published());
      } catch (RuntimeException e) {
        return folder.read(path); // The publishing comes upon the same, and tells of it.
      }
    }
    return folder.read(path);
  }

  private static void await(CountDownLatch published) {
    try {
      if (!published.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
