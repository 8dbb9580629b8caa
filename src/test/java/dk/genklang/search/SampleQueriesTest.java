package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real-life queries over the sample: what they must find, and what must not come first. */
class SampleQueriesTest {
  private static final int COLUMNS = 5;

  @Test
  void findsWhatPeopleMean(@TempDir Path folder) throws IOException {
    List<String> failures = new ArrayList<>();
    List<String> lines = Files.readAllLines(SampleSite.resource("queries.tsv"));
    try (SearchEngine engine = SearchEngine.open(SampleSite.publish(folder))) {
      for (String line : lines.subList(1, lines.size())) {
        check(engine, line.split("\t", COLUMNS), failures);
      }
    }
    assertEquals(List.of(), failures);
  }

  private static void check(SearchEngine engine, String[] query, List<String> failures) {
    List<String> refs = engine.search(query[0], Map.of(), 5).stream().map(Hit::ref).toList();
    List<String> expected = List.of(query[2].split(","));
    if (refs.stream().noneMatch(expected::contains)) {
      failures.add(query[0] + ": not found in " + refs);
    }
    List<String> traps = query[3].isEmpty() ? List.of() : List.of(query[3].split(","));
    if (refs.stream().limit(3).anyMatch(traps::contains)) {
      failures.add(query[0] + ": trapped in " + refs);
    }
  }
}
