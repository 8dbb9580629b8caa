package dk.genklang.publish;

import static dk.genklang.publish.Sites.names;
import static dk.genklang.publish.Sites.publish;
import static dk.genklang.publish.Sites.read;
import static dk.genklang.publish.Sites.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real disk of a mebibyte that fills up. Needs a user who may mount one; is skipped otherwise.
 */
class FullDiskTest {
  private static final Map<String, String> SITE =
      site("index.html", "forside", "om/a.txt", "om os");

  @TempDir Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "genklang-test", disk.toString()),
        "this user may not mount a disk");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  @Test
  void theOldSiteStaysAndTheNextBuildMendsItself() {
    Path output = disk.resolve("public");
    publish(new Publisher(), output, SITE);
    Map<String, String> large = new TreeMap<>(SITE);
    for (int i = 0; i < 40; i++) {
      large.put("side-" + i + ".txt", "x".repeat(50_000));
    }

    PublishException full =
        assertThrows(PublishException.class, () -> publish(new Publisher(), output, large));

    assertEquals(PublishException.Reason.DISK_FULL, full.reason());
    assertEquals(SITE, read(output));
    assertEquals(List.of("public"), names(disk));
    Map<String, String> next = new TreeMap<>(SITE);
    next.put("ny.txt", "plads igen");
    publish(new Publisher(), output, next);
    assertEquals(next, read(output));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // There is no such command here.
    }
  }
}
