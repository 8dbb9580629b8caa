package dk.genklang.fuzz;

import dk.genklang.cli.Run;
import dk.genklang.search.SearchEngine;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Any text as a question to the search: there is an answer, and it ends. */
public final class QueryFuzz {
  private static final int MOST = 5;
  private static SearchEngine engine;

  private QueryFuzz() {}

  /** Publishes a small site to ask. */
  public static void fuzzerInitialize() throws IOException {
    Path folder = Files.createTempDirectory("genklang-fuzz");
    TinySite.in(folder, TinySite.activity("spis", "keywords: [krolf, strikkeklub]"));
    Run run = Run.in(folder, "build", "--no-print");
    if (run.exit() != 0) {
      throw new AssertionError(run.err());
    }
    engine = SearchEngine.open(folder.resolve("public"));
    Seeds.queries().forEach(query -> fuzzerTestOneInput(query.getBytes(StandardCharsets.UTF_8)));
  }

  /** Jazzer's entry; see the profile {@code fuzz}. */
  public static void fuzzerTestOneInput(byte[] query) {
    String text = new String(query, StandardCharsets.UTF_8);
    int hits = engine.search(text, Map.of(), MOST).size();
    if (hits > MOST) {
      throw new AssertionError(hits + " hits");
    }
  }
}
