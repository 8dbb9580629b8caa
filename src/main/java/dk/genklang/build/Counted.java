package dk.genklang.build;

import dk.genklang.publish.Sink;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells how many of a known number of files have been made. */
final class Counted implements Sink {
  private final Sink sink;
  private final Progress progress;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  Counted(Sink sink, Progress progress, int all) {
    this.sink = sink;
    this.progress = progress;
    this.all = all;
  }

  @Override
  public void put(String file, byte[] bytes) {
    sink.put(file, bytes);
    progress.step(done.incrementAndGet(), all);
  }
}
