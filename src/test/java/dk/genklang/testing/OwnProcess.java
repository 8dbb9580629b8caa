package dk.genklang.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line in a process of its own.
 *
 * @param said what it printed, errors among the rest
 */
public record OwnProcess(int exit, String said) {
  /**
   * Runs it on the site in a folder, as on every test's day.
   *
   * @param memory as Java's {@code -Xmx} has it
   * @param command what to do, and with what
   */
  public static OwnProcess run(String memory, Path folder, String... command)
      throws IOException, InterruptedException {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dgenklang.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            "dk.genklang.cli.Main");
    List<String> site =
        List.of(
            "--config",
            folder.resolve("site-config.yml").toString(),
            "--as-of",
            TinySite.TODAY.toString());
    Process process =
        new ProcessBuilder(
                Stream.of(java, Stream.of(command), site.stream()).flatMap(part -> part).toList())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new OwnProcess(process.waitFor(), said);
  }
}
