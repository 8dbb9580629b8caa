package dk.genklang.serve;

import java.io.IOException;
import java.time.Duration;

/** Notices changes of files. For one thread. */
interface Changes extends AutoCloseable {
  /**
   * Waits until something changed or the time is up; returns whether something changed. No time at
   * all is enough to hear of what has changed by now.
   */
  boolean await(Duration longest) throws IOException, InterruptedException;

  @Override
  void close() throws IOException;
}
