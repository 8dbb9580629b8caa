package dk.genklang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.OwnProcess;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with far too little memory, in a process of its own. */
class OutOfMemoryTest {
  @TempDir Path folder;

  @Test
  void thePublishedSiteStaysTheReasonIsToldAndTheNextBuildMendsItself() throws Exception {
    TinySite.in(folder, TinySite.activity("spis", ""));
    assertEquals(0, build().exit());
    Map<String, String> published = published();
    Files.writeString(folder.resolve("content/activities/ny.md"), Files.readString(entry()));

    OwnProcess starved =
        OwnProcess.run(
            "12m",
            folder,
            "build",
            "--output",
            folder.resolve("public").toString(),
            "--no-print",
            "--no-cache");
    String said = starved.said();

    assertNotEquals(0, starved.exit());
    assertTrue(said.contains("hukommelse") || said.contains("OutOfMemoryError"), said);
    assertEquals(published, published());
    assertEquals(0, build().exit());
    assertTrue(published().containsKey("aktiviteter/ny/index.html"));
    assertEquals(List.of(".genklang", "content", "public", "site-config.yml"), names());
  }

  private Run build() {
    return Run.in(folder, "build", "--no-print");
  }

  private Path entry() {
    return folder.resolve("content/activities/spis.md");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Sizes and times of what is published: not one file is another. */
  private Map<String, String> published() throws IOException {
    Path site = folder.resolve("public");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString().replace('\\', '/'),
            Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
