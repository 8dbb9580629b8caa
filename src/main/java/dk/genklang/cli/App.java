package dk.genklang.cli;

import dk.genklang.problem.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine;

/** The command line: finds the command, runs it, and turns its end into words and an exit code. */
public final class App {
  private final Console console;

  App(Console console) {
    this.console = console;
  }

  /** Runs one command and returns the exit code. */
  int run(String... args) {
    Messages messages = new Messages(language(args));
    Commands commands = new Commands(console);
    CommandLine line = commands.commandLine();
    line.setResourceBundle(HelpTexts.in(language(args)));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(
        (exception, arguments) -> {
          console.err().println(messages.get("cli.usage", exception.getMessage()));
          console.err().println(messages.get("cli.see-help", command(exception)));
          return ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (exception, at, result) -> new Failure(console, messages).report(exception));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Failure(console, messages).report(e);
    }
  }

  private static String command(CommandLine.ParameterException exception) {
    return exception.getCommandLine().getCommandSpec().qualifiedName();
  }

  /** The language has to be known before the arguments are understood: faults are told in it. */
  private static String language(String... args) {
    List<String> all = List.of(args);
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                all.get(i).startsWith("--lang=")
                    ? all.get(i).substring("--lang=".length())
                    : all.get(i).equals("--lang") && i + 1 < all.size() ? all.get(i + 1) : "")
        .filter(Messages.LANGUAGES::contains)
        .findFirst()
        .orElse(Messages.LANGUAGES.get(0));
  }
}
