package dk.genklang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.kept.Fingerprint;
import dk.genklang.testing.OwnProcess;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds in processes of their own: Java gives sets and maps another order in each, which no test
 * in one process can see.
 */
class TwoProcessesTest {
  private static final String SITE =
      """
      -- + site-config.yml --
      languages: [da, en]
      print:
        formats: {activity: [poster-a4, flyer-a5], place: [programme-a4], area: [home-visit-a4]}
      """;

  @TempDir Path folder;

  @Test
  void publishTheSameAndUseWhatTheOtherHasKept() throws Exception {
    TinySite site =
        TinySite.in(
            folder, SITE + TinySite.place("salen") + dance("") + TinySite.activity("spis", ""));
    build("public");
    Map<String, String> published = files("public");
    String basis = basis();
    assertTrue(published.keySet().stream().anyMatch(name -> name.endsWith(".pdf")));

    build("other", "--no-cache");
    assertEquals(published, files("other"));

    site.write(dance("bring: Gode sko"));
    build("public");
    assertEquals(basis, basis(), "with the same basis, only what reads the change is made again");
    JsonNode pages = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertTrue(pages.at("/pages/kept").intValue() > pages.at("/pages/rendered").intValue());

    Map<String, String> changed = files("public");
    assertNotEquals(published, changed);
    build("other", "--no-cache");
    assertEquals(changed, files("other"));
  }

  private static String dance(String more) {
    return TinySite.activity(
        "dans",
        "place: salen\nschedule: [{every: week, on: [tuesday, friday], from: \"18:00\", start: 2026-09-01}]\n"
            + more);
  }

  private String basis() throws IOException {
    Path output = folder.resolve("public").toRealPath();
    Path store = folder.resolve(".genklang/cache/pages-" + Fingerprint.ofName(output));
    return MemoryFormat.read(store).orElseThrow().basis();
  }

  private void build(String output, String... more) throws Exception {
    Stream<String> command =
        Stream.of(
            "build",
            "--output",
            folder.resolve(output).toString(),
            "--report",
            folder.resolve("report.json").toString());
    OwnProcess build =
        OwnProcess.run(
            "300m", folder, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    assertEquals(0, build.exit(), build.said());
  }

  /** Each published file with its content's fingerprint. */
  private Map<String, String> files(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    return files;
  }
}
