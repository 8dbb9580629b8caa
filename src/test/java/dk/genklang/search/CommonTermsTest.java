package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Words that stand in a great part of all texts. */
class CommonTermsTest {
  private static final int ENTRIES = 150;

  /** What is looked for in the index, of the terms there are. */
  private static final String WANTED =
      """
      import { Pieces } from './pieces.js';
      import { find } from './query.js';
      import { Terms } from './terms.js';
      export const wanted = (query, there) => {
        const pieces = new Pieces();
        pieces.put('a/terms.json', JSON.stringify([there]));
        const terms = new Terms(pieces, [['', 'a']]);
        const phrases = { te: ['~0'] };
        const empty = { ask: () => ({ documents: [], scores: [], titled: [] }) };
        return find(query, { terms, index: () => empty, count: 99, phrases, filters: {}, languages: ['da'] })
          .terms.join(' ');
      };
      """;

  @Test
  void aQuarterOfAllTextsMakesAWordCommonButNotAFact() {
    TermTable table = new TermTable();
    LunrIndex.Builder builder = new LunrIndex.Builder(table);
    for (int entry = 0; entry < ENTRIES; entry++) {
      Row[] fields = new Row[SearchField.values().length];
      Arrays.setAll(fields, field -> new Row());
      add(fields, SearchField.BODY, table, "kaffe", entry < 37);
      add(fields, SearchField.BODY, table, "skak", entry < 36);
      add(fields, SearchField.MORE, table, "aften", entry < 37);
      add(fields, SearchField.FACTS, table, "gratis", entry < 100);
      add(fields, SearchField.TITLE, table, "krolf", entry < 3);
      builder.add(1, fields);
    }
    Map<String, String> files = new TreeMap<>();
    PieceWriter out =
        new PieceWriter(
            (file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)), "da");
    new TermPieces(builder.build(), ENTRIES, PieceSizes.USUAL, out).write();
    assertEquals(
        "[\"Zaften zgratis Zkaffe 3krolf zskak\"]",
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith("/terms.json"))
            .findFirst()
            .orElseThrow()
            .getValue());
  }

  @Test
  void aCommonSynonymIsNotLookedForBesideTheWordItself() {
    try (ScriptContext context = new ScriptContext(Scripts.of(SampleSite.ASSETS), 0)) {
      Value exports = context.module("wanted.js", WANTED);
      assertEquals("te ~0", context.call(exports, "wanted", "te", "4te z~0"));
      assertEquals("te", context.call(exports, "wanted", "te", "4te Z~0"));
      assertEquals("te", context.call(exports, "wanted", "te", "Zte Z~0"));
      assertEquals("~0", context.call(exports, "wanted", "te", "Z~0"));
    }
  }

  @SuppressWarnings("EnumOrdinal") // Rows stand in the order of the fields.
  private static void add(
      Row[] fields, SearchField field, TermTable table, String term, boolean there) {
    if (there) {
      fields[field.ordinal()].add(table.number(term));
    }
  }
}
