package dk.genklang.search;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a script that does not end, or takes more and more memory. GraalVM's own limits on time and
 * memory are not part of its free edition, so this looks twenty times a second at what the script's
 * thread has used: of memory that is more than it holds, as what it has let go counts, too.
 */
final class ScriptWatch implements AutoCloseable {
  private static final long EVERY_MS = 50;
  private static final ScheduledExecutorService WATCH = watch();

  /**
   * @param bytes how much memory a script may ask for
   * @param time how long it may keep a processor busy
   */
  record Limits(long bytes, Duration time) {}

  private final long thread = Thread.currentThread().getId();
  private final Limits limits;
  private final Runnable end;
  private final ScheduledFuture<?> looking;
  private long bytesBefore;
  private long nanosBefore = -1;
  private boolean ended;

  private ScriptWatch(Limits limits, Runnable end) {
    this.limits = limits;
    this.end = end;
    this.looking = WATCH.scheduleAtFixedRate(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /**
   * Watches what this thread does until it closes the watch.
   *
   * @param end ends the script; called by another thread, at most once
   */
  static ScriptWatch over(Limits limits, Runnable end) {
    return new ScriptWatch(limits, end);
  }

  private synchronized void look() {
    long bytes = Counter.THREADS.getThreadAllocatedBytes(thread);
    long nanos = Counter.THREADS.getThreadCpuTime(thread);
    if (nanosBefore < 0) {
      bytesBefore = bytes;
      nanosBefore = nanos;
    } else if (!ended
        && (bytes - bytesBefore > limits.bytes()
            || nanos - nanosBefore > limits.time().toNanos())) {
      ended = true;
      end.run();
    }
  }

  /** The watch is over; what has used too much by now may be through all the same. */
  @Override
  public void close() {
    looking.cancel(false);
    synchronized (this) {
      ended = true;
    }
  }

  private static ScheduledExecutorService watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "genklang-scripts");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
    return watch;
  }

  /** Made when a script has run for a while: most are done before. */
  private static final class Counter {
    static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
