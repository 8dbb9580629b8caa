package dk.genklang.cli;

import dk.genklang.build.WorkplaceException;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.publish.PublishException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells why a run could not do what was asked, and with which exit code it ends. */
final class Failure {
  private final Console console;
  private final Messages messages;

  Failure(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  int report(Throwable failure) {
    if (failure instanceof WorkplaceException missing) {
      console
          .err()
          .println("genklang: " + messages.get("cli." + missing.code(), missing.arguments()));
      return ExitCode.USAGE;
    }
    if (failure instanceof PublishException unpublished) {
      Problem problem = unpublished.problem();
      console.err().println("genklang: " + messages.message(problem));
      console.err().println("  " + messages.hint(problem));
      return switch (unpublished.reason()) {
        case NOT_OURS, NOT_WRITABLE -> ExitCode.USAGE;
        case LOCKED, DISK_FULL, OTHER -> ExitCode.MACHINE;
      };
    }
    if (failure instanceof OutOfMemoryError) {
      console.err().println("genklang: " + messages.get("cli.out-of-memory"));
      return ExitCode.MACHINE;
    }
    if (diskFull(failure)) {
      console.err().println("genklang: " + messages.get("cli.disk-full"));
      return ExitCode.MACHINE;
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    console
        .err()
        .println("genklang: " + messages.get("cli.fault", String.valueOf(failure.getMessage())));
    console.err().println(trace);
    return ExitCode.MACHINE;
  }

  private static boolean diskFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
