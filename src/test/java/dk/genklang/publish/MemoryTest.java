package dk.genklang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.kept.Fingerprint;
import dk.genklang.kept.Memo;
import dk.genklang.kept.Reads;
import dk.genklang.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final String FRONT = "<!doctype html><a href='/om/#os'>Om os</a>";
  private static final String ABOUT = "<!doctype html><p id='os'>Vi er fem.";
  private static final String OTHER = "<!doctype html><p id='dem'>De er ti.</p></b>";

  @TempDir Path folder;

  /** How the things stand that pages are made from, and what else they are made with. */
  private final Map<String, String> states = new HashMap<>();

  private String basis = "basis";

  /** The files whose makers were asked. */
  private final List<String> asked = new ArrayList<>();

  @Test
  void aPageMadeFromTheSameIsKeptWithItsLinks() {
    assertEquals("made 2, kept 0, []", build("a", FRONT, "b", ABOUT + "</p>"));
    assertEquals("made 0, kept 2, []", build("a", FRONT, "b", ABOUT + "</p>"));
    states.put("b", "gone");
    assertEquals(
        "made 1, kept 1, [broken-anchor index.html:1, malformed-html om/index.html:1]",
        build("a", FRONT, "c", OTHER));
    assertEquals(
        "made 0, kept 2, [broken-anchor index.html:1, malformed-html om/index.html:1]",
        build("a", FRONT, "c", OTHER));
  }

  @Test
  void aMakerIsAskedOnlyWhenSomethingItReadHasChanged() {
    build("a", FRONT, "b", ABOUT + "</p>");
    assertEquals(List.of("index.html", "om/index.html"), asked());

    assertEquals("made 0, kept 2, []", build("a", FRONT, "b", ABOUT + "</p>"));
    assertEquals(List.of(), asked());

    states.put("b", "another");
    assertEquals("made 0, kept 2, []", build("a", FRONT, "b", ABOUT + "</p>"));
    assertEquals(List.of("om/index.html"), asked());
    build("a", FRONT, "b", ABOUT + "</p>");
    assertEquals(List.of(), asked());

    basis = "other templates";
    build("a", FRONT, "b", ABOUT + "</p>");
    assertEquals(List.of("index.html", "om/index.html"), asked());
  }

  @Test
  void whoMayHaveReadEverythingIsAskedAlways() {
    for (int i = 0; i < 2; i++) {
      Reads reads = new Reads();
      int part =
          reads.during(
              () -> {
                Reads.note("a");
                Reads.noteEverything();
                Reads.note("b");
                return 1;
              });
      assertEquals(1, part);
      assertTrue(reads.everything());
      assertEquals(Set.of(), reads.keys());
    }
  }

  @Test
  void whatWasWorkedOutOnceIsReadByEverybodyWhoAsks() {
    Memo<String, String> memo = new Memo<>();
    for (int i = 0; i < 2; i++) {
      Reads reads = new Reads();
      String value = reads.during(() -> memo.get("x", MemoryTest::worked));
      assertEquals("x!", value);
      assertEquals(Set.of("of x"), reads.keys());
    }
  }

  private static String worked(String key) {
    Reads.note("of " + key);
    return key + "!";
  }

  private List<String> asked() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  @Test
  void aPageThatSomebodyChangedOrDeletedIsMadeAgain() throws IOException {
    build("a", FRONT, "b", ABOUT + "</p>");
    Files.writeString(folder.resolve("public/index.html"), "<p>Min egen forside");
    Files.delete(folder.resolve("public/om/index.html"));
    assertEquals("made 2, kept 0, []", build("a", FRONT, "b", ABOUT + "</p>"));
    assertEquals(FRONT, Files.readString(folder.resolve("public/index.html")));
  }

  @Test
  void aDamagedOrMissingStoreOnlyCostsTime() throws IOException {
    build("a", FRONT, "b", ABOUT + "</p>");
    Path store = store();
    byte[] good = Files.readAllBytes(store);
    for (int length : List.of(0, 5, good.length / 2, good.length - 1)) {
      Files.write(store, java.util.Arrays.copyOf(good, length));
      assertEquals(
          "made 2, kept 0, []", build("a", FRONT, "b", ABOUT + "</p>"), "cut to " + length);
    }
    for (int i = 0; i < good.length; i += 7) {
      byte[] bad = good.clone();
      bad[i] ^= 4;
      Files.write(store, bad);
      assertEquals("made 2, kept 0, []", build("a", FRONT, "b", ABOUT + "</p>"), "byte " + i);
    }
    Files.delete(store);
    assertEquals("made 2, kept 0, []", build("a", FRONT, "b", ABOUT + "</p>"));
    assertEquals("made 0, kept 2, []", build("a", FRONT, "b", ABOUT + "</p>"));
  }

  @Test
  void onlyWhatTheLastBuildUsedIsRemembered() throws IOException {
    build("a", FRONT, "b", ABOUT + "</p>");
    long size = Files.size(store());
    for (int i = 0; i < 5; i++) {
      build("a" + i, FRONT, "b", ABOUT + "</p>");
    }
    assertTrue(Files.size(store()) < size + 10);
  }

  private Path store() throws IOException {
    try (var files = Files.list(folder.resolve("cache"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("pages-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Builds a front page and a page about us, made from things with these names. */
  private String build(String frontFrom, String front, String aboutFrom, String about) {
    Path output = folder.resolve("public");
    Path cache = folder.resolve("cache");
    Memory memory = Memory.of(Memory.former(cache, output), new World(basis, this::state));
    try (Staging staging = new Publisher().open(output, Optional.of(cache))) {
      SiteCheck check = new SiteCheck(URI.create("https://proeve.example.org/"));
      CheckedSite site = new CheckedSite(staging, check, memory);
      add(site, "index.html", frontFrom, front);
      add(site, "om/index.html", aboutFrom, about);
      staging.commit();
      memory.save();
      List<String> problems = check.problems().stream().map(MemoryTest::line).toList();
      return "made %d, kept %d, %s".formatted(site.made(), site.kept(), problems);
    }
  }

  private void add(Sink sink, String file, String from, String text) {
    sink.make(
        file,
        "given",
        () -> {
          asked.add(file);
          Reads.note(from);
          return new Draft(Fingerprint.of(Sites.bytes(from)), () -> Sites.bytes(text));
        });
  }

  private String state(String key) {
    return states.getOrDefault(key, "as ever");
  }

  private static String line(Problem problem) {
    return problem.code() + " " + problem.position().file() + ":" + problem.position().line();
  }
}
