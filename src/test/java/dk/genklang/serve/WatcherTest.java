package dk.genklang.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WatcherTest {
  @TempDir Path folder;
  private Path content;
  private Path config;
  private final Semaphore calls = new Semaphore(0);

  @BeforeEach
  void prepare() throws IOException {
    content = Files.createDirectories(folder.resolve("content/activities")).getParent();
    Files.writeString(content.resolve("activities/krolf.md"), "krolf");
    config = Files.writeString(folder.resolve("site-config.yml"), "title: x");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callsForEveryKindOfChange(boolean askTheSystem) throws Exception {
    try (Watcher watcher = watch(askTheSystem)) {
      Path file = content.resolve("activities/krolf.md");
      Files.writeString(file, "krolf, nu med kaffe");
      assertCalled("an edit");
      Path saved = Files.writeString(content.resolve("activities/.krolf.md.new"), "fra Vim");
      Files.move(saved, file, StandardCopyOption.REPLACE_EXISTING);
      assertCalled("a file moved into its place");
      Path inside = Files.createDirectories(content.resolve("places/byen/nord"));
      assertCalled("a folder, or nothing yet", !askTheSystem);
      Files.writeString(inside.resolve("cafe.md"), "cafe");
      assertCalled("a file in a new folder");
      Files.writeString(config, "title: y, og længere");
      assertCalled("a single file");
      Files.delete(file);
      assertCalled("a file deleted");
      assertTrue(watcher.isWatching());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesOutWhatEditorsAndTheBuildPutBeside(boolean askTheSystem) throws Exception {
    try (Watcher watcher = watch(askTheSystem)) {
      for (String name :
          List.of(".krolf.md.swp", "krolf.md~", "#krolf.md#", "4913", "~$krolf.md", "x.tmp")) {
        Files.writeString(content.resolve("activities").resolve(name), "x");
      }
      Files.createDirectories(content.resolve(".git/objects"));
      Files.writeString(folder.resolve("other.yml"), "x");
      Files.writeString(Files.createDirectory(folder.resolve("public")).resolve("a.html"), "x");
      assertFalse(calls.tryAcquire(700, TimeUnit.MILLISECONDS));
      Files.writeString(content.resolve("areas.yml"), "x");
      assertCalled("a real edit");
      assertTrue(watcher.isWatching());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callsSeldomForManyFilesSavedTogether(boolean askTheSystem) throws Exception {
    try (Watcher watcher = watch(askTheSystem)) {
      for (int i = 0; i < 200; i++) {
        Files.writeString(content.resolve("activities/a" + i + ".md"), "x");
      }
      assertCalled("many files");
      int more = 0;
      while (calls.tryAcquire(700, TimeUnit.MILLISECONDS)) {
        more++;
      }
      assertTrue(more < 5, more + " more calls"); // None, on a machine that does nothing else.
      assertTrue(watcher.isWatching());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnWhenTheFolderIsReplaced(boolean askTheSystem) throws Exception {
    try (Watcher watcher = watch(askTheSystem)) {
      Files.move(content, folder.resolve("aside"));
      assertCalled("the folder gone");
      Files.createDirectories(content.resolve("activities"));
      Files.writeString(content.resolve("activities/ny.md"), "ny");
      assertCalled("the folder back");
      calls.tryAcquire(400, TimeUnit.MILLISECONDS);
      Files.writeString(content.resolve("activities/ny.md"), "nyere end ny");
      assertCalled("an edit in it");
      assertTrue(watcher.isWatching());
    }
  }

  private Watcher watch(boolean askTheSystem) {
    return new Watcher(List.of(content, config), calls::release, askTheSystem);
  }

  private void assertCalled(String what) throws InterruptedException {
    assertTrue(calls.tryAcquire(20, TimeUnit.SECONDS), what);
  }

  private void assertCalled(String what, boolean perhaps) throws InterruptedException {
    if (!perhaps) {
      assertCalled(what);
    }
  }
}
