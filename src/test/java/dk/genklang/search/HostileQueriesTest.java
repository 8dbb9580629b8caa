package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed, there is an answer. {@code -Dhostile.queries=1000} is the long run, {@code
 * QueryFuzz} the endless one.
 */
class HostileQueriesTest {
  private static final String SIGNS =
      "+-:*~^\\/\"'()[]{}<>&|!?.,;%$#@=_`´¨ \t\n\u0000\u00ad\u200bæøåÅéxX1";

  private static final int QUERIES = Integer.getInteger("hostile.queries", 70);

  private static SearchEngine engine;

  @BeforeAll
  static void open() throws IOException {
    engine = SearchEngine.open(SampleSite.published());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void neverThrows() {
    for (String query : nasty()) {
      assertDoesNotThrow(() -> engine.search(query, Map.of(), 5), query);
    }
  }

  @Test
  void saysNothingToNothing() {
    assertEquals(List.of(), engine.search("", Map.of(), 5));
    assertEquals(List.of(), engine.search("   ?! ", Map.of(), 5));
    assertEquals(List.of(), engine.search("krolf", Map.of(), 0));
    assertEquals(List.of(), engine.search("krolf", Map.of(Facet.AREA, Set.of("__proto__")), 5));
    assertTrue(engine.search("og", Map.of(), 5).size() <= 5);
  }

  private static List<String> nasty() {
    List<String> queries =
        new ArrayList<>(
            List.of(
                "e-mail: x",
                "title:krolf",
                "+krolf -petanque",
                "krolf~1000000",
                "krolf^1e999",
                "*",
                "**kor**",
                "~0",
                "~",
                "constructor",
                "__proto__",
                "toString hasOwnProperty valueOf",
                "\"); throw new Error(\"x",
                "${1}",
                "\\",
                "\ud83d",
                "\udc00\ud800",
                "😀 krolf 😀",
                "İstanbul ǅ ŉ ß ﬁ",
                "a\u0300\u0301\u0302\u0303",
                "كرة القدم",
                "你好",
                "<script>alert(1)</script>",
                "a-b-c-d-e-f-g-h",
                "-".repeat(500),
                "krolf ".repeat(5000),
                "æ".repeat(100_000),
                "s".repeat(200),
                "ne".repeat(100),
                "klub".repeat(50)));
    Random random = new Random(7);
    while (queries.size() < QUERIES) {
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        query.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      queries.add(query.toString());
    }
    return queries;
  }
}
