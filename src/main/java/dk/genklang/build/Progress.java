package dk.genklang.build;

/** Is told how far a run has come. Thread-safe. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void stage(String stage) {}

        @Override
        public void step(int done, int all) {}
      };

  /**
   * A stage begins.
   *
   * @param stage one of {@code read}, {@code pages}, {@code feeds}, {@code search}, {@code print},
   *     {@code publish}
   */
  void stage(String stage);

  /** So much of the stage is done. */
  void step(int done, int all);
}
