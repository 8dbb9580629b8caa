package dk.genklang.publish;

import static dk.genklang.publish.Sites.names;
import static dk.genklang.publish.Sites.publish;
import static dk.genklang.publish.Sites.read;
import static dk.genklang.publish.Sites.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
  private static final Map<String, String> OLD =
      site("index.html", "forside", "om/index.html", "om os", "gammel.txt", "væk");
  private static final Map<String, String> NEW =
      site("index.html", "forside", "om/index.html", "om dem", "ny/a.txt", "ny");

  /** How many processes are killed; {@code -Dkills=200} for a long run. */
  private static final int KILLS = Integer.getInteger("kills", 6);

  @TempDir Path folder;

  @Test
  void aKillInAnyStepLeavesTheOldOrTheNewSiteWhole() throws IOException {
    int outputMissing = 0;
    for (int step = 1; killedIn(step); step++) {
      if (!Files.exists(output())) {
        outputMissing++;
      } else {
        assertWhole(step);
      }
      new Publisher().open(output()).close();
      assertWhole(step);
      assertEquals(List.of("public"), names(folder), "after step " + step);
    }
    assertEquals(1, outputMissing, "steps after which the next build has to put the site back");
  }

  @Test
  void aKillInAnyStepOfTheCleaningUpLosesNothing() throws IOException {
    for (int step = 1; killedIn(step); step++) {
      for (int cleaning = 1; cleaning <= 40; cleaning++) {
        try {
          new Publisher(new DyingDisk(cleaning)).open(output()).close();
          break;
        } catch (DyingDisk.Killed e) {
          assertTrue(cleaning < 40, "the cleaning up never ends");
        }
      }
      assertWhole(step);
    }
  }

  @Test
  void aKillInTheFirstBuildLeavesNothingOrTheWholeSite() throws IOException {
    boolean killed = true;
    for (int step = 1; killed; step++) {
      empty();
      killed = kill(step, NEW);
      assertTrue(!Files.exists(output()) || read(output()).equals(NEW), "step " + step);
      new Publisher().open(output()).close();
      assertTrue(names(folder).isEmpty() || names(folder).equals(List.of("public")));
    }
  }

  @Test
  void aProcessKilledAtAnyMomentLeavesAWholeSiteAndNoLock() throws Exception {
    Path home = Path.of(System.getProperty("java.home"), "bin", "java");
    for (int run = 0; run < KILLS; run++) {
      Process process =
          new ProcessBuilder(
                  home.toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  EndlessPublishing.class.getName(),
                  output().toString())
              .redirectErrorStream(true)
              .start();
      assertEquals('.', process.getInputStream().read(), "the first site is published");
      process.waitFor(7L * run % 211, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      new Publisher().open(output()).close();

      assertEquals(List.of("public"), names(folder));
      Map<String, String> site = read(output());
      String first = site.get("0/0.txt");
      assertEquals(EndlessPublishing.site(first), site);
    }
  }

  /** Publishes one site after the other, until it is killed. */
  static final class EndlessPublishing {
    private EndlessPublishing() {}

    public static void main(String[] arguments) {
      Publisher publisher = new Publisher();
      for (int i = 0; i < 10_000; i++) {
        publish(publisher, Path.of(arguments[0]), site("site " + i % 2));
        if (i == 0) {
          System.out.print('.');
          System.out.flush();
        }
      }
    }

    static Map<String, String> site(String text) {
      Map<String, String> site = Sites.site();
      IntStream.range(0, 50).forEach(i -> site.put(i % 5 + "/" + i + ".txt", text));
      return site;
    }
  }

  private Path output() {
    return folder.resolve("public");
  }

  /**
   * Publishes the old site, and kills the publishing of the new one; false when it went through.
   */
  private boolean killedIn(int step) throws IOException {
    empty();
    publish(new Publisher(), output(), OLD);
    return kill(step, NEW);
  }

  private boolean kill(int step, Map<String, String> site) {
    DyingDisk disk = new DyingDisk(step);
    try {
      publish(new Publisher(disk), output(), site);
    } catch (DyingDisk.Killed e) {
      return true;
    }
    return false;
  }

  private void assertWhole(int step) {
    Map<String, String> site = read(output());
    assertTrue(site.equals(OLD) || site.equals(NEW), "after step " + step + ": " + site);
  }

  private void empty() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
