package dk.genklang.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Watches what somebody edits, and calls when the saving has come to rest: once for many files
 * saved together. Changes made during a call lead to another one. What editors put beside a file
 * while it is open is left out.
 */
public final class Watcher implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(25);

  /** Steps without a change after which the saving has come to rest. */
  private static final int QUIET_STEPS = 4;

  /** A program that writes without rest is not waited for longer. */
  private static final int MOST_STEPS = 80;

  private static final Duration LONG = Duration.ofMillis(250);

  private final List<Path> roots;
  private final Runnable changed;
  private final Thread thread;
  private Changes changes;
  private volatile boolean closed;

  /**
   * Begins to watch. Everything that changes after this is noticed.
   *
   * @param roots folders, with all that is in them, and single files
   * @param changed what to call, from a thread of the watcher's; what it throws goes to that
   *     thread's handler of uncaught exceptions, and the watching goes on
   */
  public Watcher(Collection<Path> roots, Runnable changed) {
    this(roots, changed, true);
  }

  Watcher(Collection<Path> roots, Runnable changed, boolean askTheSystem) {
    this.changed = changed;
    try {
      Set<Path> real = new LinkedHashSet<>();
      for (Path root : roots) {
        real.add(Files.exists(root) ? root.toRealPath() : root.toAbsolutePath().normalize());
      }
      this.roots = List.copyOf(real);
      this.changes = askTheSystem ? told() : new PolledChanges(this.roots);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.thread = new Thread(this::watch, "genklang-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether changes are still noticed. */
  boolean isWatching() {
    return thread.isAlive();
  }

  /** Calls no more. A call that is running is not disturbed, as it may be publishing. */
  @Override
  public void close() {
    closed = true;
  }

  /**
   * Systems tell of a limited number of folders only. The JDK itself looks again and again where
   * the system tells nothing (macOS), but seldom; then we do it more often.
   */
  private Changes told() throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    if (!service.getClass().getSimpleName().contains("Polling")) {
      try {
        return new ToldChanges(service, roots);
      } catch (IOException e) {
        service.close();
        return new PolledChanges(roots);
      }
    }
    service.close();
    return new PolledChanges(roots);
  }

  private void watch() {
    try {
      while (!closed) {
        if (await(LONG)) {
          settle();
          call();
        }
      }
      changes.close();
    } catch (InterruptedException e) {
      return; // Nobody but the JVM interrupts this thread.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void settle() throws IOException, InterruptedException {
    int quiet = 0;
    for (int step = 0; step < MOST_STEPS && quiet < QUIET_STEPS; step++) {
      Thread.sleep(STEP.toMillis());
      quiet = await(Duration.ZERO) ? 0 : quiet + 1;
    }
  }

  private boolean await(Duration longest) throws IOException, InterruptedException {
    try {
      return changes.await(longest);
    } catch (IOException e) {
      changes.close();
      changes = new PolledChanges(roots); // For example, too many folders by now.
      return true;
    }
  }

  private void call() {
    if (closed) {
      return;
    }
    try {
      changed.run();
    } catch (RuntimeException e) {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
