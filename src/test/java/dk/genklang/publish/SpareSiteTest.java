package dk.genklang.publish;

import static dk.genklang.publish.Sites.names;
import static dk.genklang.publish.Sites.read;
import static dk.genklang.publish.Sites.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpareSiteTest {
  private static final Map<String, String> ONE = site("a/x", "1", "a/y", "same", "b", "1");
  private static final Map<String, String> TWO = site("a/x", "2", "a/y", "same", "b/c/d", "2");
  private static final Map<String, String> THREE = site("a/x", "3", "a/y", "same", "b", "3");

  @TempDir Path folder;

  @Test
  void aBuildThatStartsFromTheReplacedSiteChangesOnlyWhatDiffers() throws IOException {
    publish(new Disk(), ONE);
    publish(new Disk(), TWO);
    Object inode = Files.getAttribute(output().resolve("a/y"), "unix:ino");
    List<String> changes = new ArrayList<>();

    Result result = publish(new Recording(changes), THREE);

    assertEquals(List.of("a/x", "b"), result.written());
    assertEquals(List.of("a/y"), result.reused());
    assertEquals(List.of("b/c/d"), result.removed());
    assertEquals(THREE, read(output()));
    assertEquals(inode, Files.getAttribute(output().resolve("a/y"), "unix:ino"));
    assertEquals(List.of("write .genklang-site", "write b", "write x"), changes);
  }

  @Test
  void manySitesInTurnAreEachExactlyAsIfPublishedAlone() throws IOException {
    Random random = new Random(20261121);
    List<String> names = List.of("a", "a/a", "a/b", "b", "b/a/a", "b/a/b", "c/a", "c/b/a", "d");
    for (int run = 0; run < 60; run++) {
      Map<String, String> site = site();
      for (String name : names) {
        boolean meets =
            site.keySet().stream()
                .anyMatch(other -> name.startsWith(other + "/") || other.startsWith(name + "/"));
        if (!meets && random.nextInt(3) > 0) {
          site.put(name, "text " + random.nextInt(2));
        }
      }
      publish(new Disk(), site);
      Path alone = folder.resolve("alone" + run);
      Sites.publish(new Publisher(), alone, site);
      assertEquals(all(alone), all(output()), "run " + run);
    }
  }

  @Test
  void aSpareSiteThatSomebodyAddedToIsNotUsed() throws IOException {
    publish(new Disk(), ONE);
    publish(new Disk(), TWO);
    Path spare = folder.resolve("cache").resolve(names(folder.resolve("cache")).get(0));
    Path added = Files.writeString(spare.resolve("a/added"), "x");
    Files.setLastModifiedTime(
        added.getParent(),
        java.nio.file.attribute.FileTime.fromMillis(
            Files.getLastModifiedTime(spare.resolve(Manifest.FILE)).toMillis() + 1));

    publish(new Disk(), THREE);

    assertEquals(THREE, read(output()));
  }

  @Test
  void withoutAPublishedSiteTheSpareOneIsNotUsed() throws IOException {
    publish(new Disk(), ONE);
    publish(new Disk(), TWO);
    Folders.delete(output(), new Disk());

    Result result = publish(new Disk(), TWO);

    assertEquals(List.of("a/x", "a/y", "b/c/d"), result.written());
    assertEquals(TWO, read(output()));
  }

  @Test
  void anEditInThePublishedOrTheSpareSiteIsNeverPublished() throws IOException {
    publish(new Disk(), ONE);
    publish(new Disk(), ONE);
    Path spare = folder.resolve("cache").resolve(names(folder.resolve("cache")).get(0));
    Files.writeString(output().resolve("a/y"), "edited, and the same file in both");
    Files.delete(spare.resolve("b"));
    Files.writeString(spare.resolve("b"), "9");

    publish(new Disk(), ONE);

    assertEquals(ONE, read(output()));
  }

  @Test
  void aKillInAnyStepLeavesTheOldOrTheNewSiteWhole() throws IOException {
    boolean killed = true;
    for (int step = 1; killed; step++) {
      for (Path path : List.of(output(), folder.resolve("cache"))) {
        Folders.delete(path, new Disk());
      }
      publish(new Disk(), ONE);
      publish(new Disk(), TWO);
      killed = false;
      try {
        publish(new DyingDisk(step), THREE);
      } catch (DyingDisk.Killed e) {
        killed = true;
      }
      new Publisher().open(output(), cache()).close();
      Map<String, String> site = read(output());
      assertTrue(site.equals(TWO) || site.equals(THREE), "after step " + step + ": " + site);
      assertEquals(List.of("cache", "public"), names(folder));
      publish(new Disk(), ONE);
      assertEquals(ONE, read(output()), "after step " + step);
    }
  }

  private Path output() {
    return folder.resolve("public");
  }

  private Optional<Path> cache() {
    return Optional.of(folder.resolve("cache"));
  }

  private Result publish(Disk disk, Map<String, String> site) {
    try (Staging staging = new Publisher(disk).open(output(), cache())) {
      site.forEach((file, text) -> staging.put(file, Sites.bytes(text)));
      return staging.commit();
    }
  }

  /** Every file with its text, the list of files too, and every folder. */
  private static List<String> all(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<String> all = new ArrayList<>();
      for (Path path : paths.sorted().toList()) {
        String text = Files.isDirectory(path) ? "/" : " " + Files.readString(path);
        all.add(folder.relativize(path) + text);
      }
      return all;
    }
  }

  private static final class Recording extends Disk {
    private final List<String> changes;

    Recording(List<String> changes) {
      this.changes = changes;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      super.write(file, bytes);
      changes.add("write " + file.getFileName());
      changes.sort(null);
    }

    @Override
    void createFolder(Path created) throws IOException {
      super.createFolder(created);
      changes.add("folder " + created.getFileName());
    }

    @Override
    void link(Path name, Path existing) throws IOException {
      super.link(name, existing);
      changes.add("link " + existing.getFileName());
    }
  }
}
