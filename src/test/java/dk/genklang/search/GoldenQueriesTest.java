package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.browser.DemoSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Real-life queries: one of the expected entries is among the first five, and no trap among the
 * first three. The golden ones were written for the language and must all hold; the ones held out
 * were written before it and never tuned for, so they tell whether a change helps what nobody
 * thought of.
 */
class GoldenQueriesTest {
  private static final int SHOWN = 5;
  private static final int FIRST = 3;

  @Test
  void findsInTheSampleWhatPeopleMean(TestReporter reporter) throws IOException {
    try (SearchEngine engine = SearchEngine.open(SampleSite.published())) {
      assertEquals(List.of(), ask(engine, "queries.tsv", reporter).failures);
      assertEquals(List.of(), ask(engine, "golden-sample.tsv", reporter).failures);
      enough(ask(engine, "holdout-sample.tsv", reporter));
    }
  }

  @Test
  void findsInTheDemoWhatPeopleMean(TestReporter reporter) throws IOException {
    try (SearchEngine engine = SearchEngine.open(DemoSite.folder())) {
      assertEquals(List.of(), ask(engine, "golden-demo.tsv", reporter).failures);
      enough(ask(engine, "holdout-demo.tsv", reporter));
    }
  }

  /** Of thirty, at most two may fail. */
  private static void enough(Score heldOut) {
    assertTrue(heldOut.failures.size() <= 2, heldOut.failures.toString());
  }

  private static Score ask(SearchEngine engine, String file, TestReporter reporter)
      throws IOException {
    List<String> lines = Files.readAllLines(SampleSite.resource(file));
    List<String> columns = List.of(lines.get(0).split("\t"));
    Score score = new Score();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", columns.size()));
      score.add(
          cells.get(0),
          refs(cells.get(columns.indexOf("expect_any_in_top_5"))),
          refs(cells.get(columns.indexOf("must_not_be_in_top_3"))),
          engine.search(cells.get(0), Map.of(), 2 * SHOWN).stream().map(Hit::ref).toList());
    }
    reporter.publishEntry(file, score.toString());
    return score;
  }

  private static List<String> refs(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  private static final class Score {
    private final List<String> failures = new ArrayList<>();
    private int queries;
    private double reciprocalRanks;

    void add(String query, List<String> expected, List<String> traps, List<String> found) {
      queries++;
      boolean trapped = found.stream().limit(FIRST).anyMatch(traps::contains);
      if (trapped || (!expected.isEmpty() && rank(expected, found) > SHOWN)) {
        failures.add(query + ": " + found.stream().limit(SHOWN).toList());
      }
      reciprocalRanks += expected.isEmpty() ? (trapped ? 0 : 1) : 1.0 / rank(expected, found);
    }

    private static int rank(List<String> expected, List<String> found) {
      for (int at = 0; at < found.size(); at++) {
        if (expected.contains(found.get(at))) {
          return at + 1;
        }
      }
      return Integer.MAX_VALUE;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d of %d, mean reciprocal rank %.3f",
          queries - failures.size(),
          queries,
          reciprocalRanks / queries);
    }
  }
}
