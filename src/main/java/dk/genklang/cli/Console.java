package dk.genklang.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongSupplier;

/**
 * What a run gets from the world around it.
 *
 * @param out for results
 * @param err for progress, logs and problems
 * @param terminal whether a person watches {@code err}
 * @param today where {@code --as-of} says nothing
 * @param current the folder relative paths start from
 * @param home the program's own folder: its templates and demo configuration
 * @param nanos a clock for measuring
 */
record Console(
    PrintStream out,
    PrintStream err,
    InputStream in,
    boolean terminal,
    LocalDate today,
    Path current,
    Path home,
    LongSupplier nanos) {
  /** Says why a command is not carried out, and returns the exit code for that. */
  int refuse(String sentence) {
    err.println("genklang: " + sentence);
    return ExitCode.USAGE;
  }
}
