package dk.genklang.cli;

import dk.genklang.serve.DevServer;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the program meets the machine; the only place that touches {@link System}. */
public final class Main {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final String WORKERS = "java.util.concurrent.ForkJoinPool.common.parallelism";

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Path current = Path.of("").toAbsolutePath();
    Console console =
        new Console(
            out,
            err,
            new FileInputStream(FileDescriptor.in),
            Boolean.getBoolean("genklang.terminal"),
            LocalDate.now(DENMARK),
            current,
            Path.of(System.getProperty("genklang.home", current.toString())),
            System::nanoTime);
    // Java has one worker less. Where that leaves but one, it starts threads for work beside other
    // work, and in Java 17 two of those that wait for their streams keep a processor busy.
    if (System.getProperty(WORKERS) == null) {
      System.setProperty(WORKERS, String.valueOf(Runtime.getRuntime().availableProcessors()));
    }
    // The JDK's HTTP server else waits 40 ms with the end of each answer.
    System.setProperty(DevServer.NO_DELAY, "true");
    int exit = new App(console).run(args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
