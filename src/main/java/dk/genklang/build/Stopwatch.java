package dk.genklang.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Measures stages one after the other. Used by one thread. */
final class Stopwatch {
  private final LongSupplier nanos;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String stage = "";
  private long began;

  Stopwatch(LongSupplier nanos, Progress progress) {
    this.nanos = nanos;
    this.progress = progress;
  }

  /** Ends the stage before and begins another. */
  void stage(String next) {
    stop();
    stage = next;
    began = nanos.getAsLong();
    progress.stage(next);
  }

  /** Ends the last stage; stage to seconds, in order. */
  Map<String, Double> stop() {
    if (!stage.isEmpty()) {
      double taken = Math.round((nanos.getAsLong() - began) / 1e6) / 1e3;
      seconds.merge(stage, taken, Double::sum);
      stage = "";
    }
    return seconds;
  }
}
