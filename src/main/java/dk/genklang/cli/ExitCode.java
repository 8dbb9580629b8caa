package dk.genklang.cli;

/** How a run ended, for the shell. */
final class ExitCode {
  /** What was asked for is done. */
  static final int DONE = 0;

  /** The content has errors; nothing was published. */
  static final int CONTENT = 1;

  /** Wrong usage or configuration. */
  static final int USAGE = 2;

  /** A fault of the machine or of the program; the published site is untouched. */
  static final int MACHINE = 3;

  private ExitCode() {}
}
