package dk.genklang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * One run of the program inside the test: what it wrote and how it ended. Every run is on the same
 * day.
 */
public record Run(int exit, String out, String err) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Runs a command in a folder, with the project's own templates. */
  public static Run in(Path current, String... args) {
    return reading("", current, args);
  }

  /** Runs a command that reads from standard input. */
  public static Run reading(String input, Path current, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Console console =
        new Console(
            stream(out),
            stream(err),
            in,
            false,
            TODAY,
            current.toAbsolutePath(),
            Path.of("").toAbsolutePath(),
            System::nanoTime);
    int exit = new App(console).run(args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
