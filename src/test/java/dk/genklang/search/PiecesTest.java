package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.browser.Browser;
import dk.genklang.browser.InBrowser;
import dk.genklang.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index in small pieces answers exactly as Lunr does with the whole index: the same entries in
 * the same order with the same scores. {@code -Dpieces.queries=2000} is the long run. Chromium is
 * asked more, because GraalJS takes long on a usual JDK.
 */
class PiecesTest {
  private static final int MANY = Integer.getInteger("pieces.queries", 400);
  private static final int FEW = Math.max(30, MANY / 20);

  /** Asks both, and tells where they differ. */
  private static final String COMPARE =
      """
      import { Answers as Cut } from './answers.js';
      import { Answers as Whole } from './whole/answers.js';
      const sides = [];
      export const load = (cutJson, wholeJson, lunrJson) => {
        globalThis.lunrJson = lunrJson;
        for (const [Answers, json] of [[Cut, cutJson], [Whole, wholeJson]]) {
          const { data, files } = JSON.parse(json);
          sides.push({ answers: new Answers(data), files });
        }
        return '';
      };
      const ask = ({ answers, files }, query) => {
        for (;;) {
          const { answer, missing } = answers.ask('search', [query, {}, 1000]);
          if (!missing) {
            return answer;
          }
          missing.forEach((file) => answers.put(file, JSON.stringify(files[file])));
        }
      };
      export const compare = (queriesJson) => {
        let found = 0;
        const different = JSON.parse(queriesJson).filter((query) => {
          const [cut, whole] = sides.map((side) => ask(side, query));
          found += cut.total > 0 ? 1 : 0;
          return JSON.stringify(cut) !== JSON.stringify(whole);
        });
        return JSON.stringify({ different, found });
      };
      """;

  /**
   * Instead of the postings of a query's terms, Lunr with the index that it built of everything.
   */
  private static final String WHOLE =
      """
      import lunr from './lunr.js';
      let whole;
      const ask = (count) => (terms, typed) => {
        const results = terms.size === 0 ? [] : whole.query((query) => {
          terms.forEach((boost, term) => query.term(term, { boost, usePipeline: false }));
        });
        const documents = results.map(({ ref }) => Number(ref));
        const scores = new Float64Array(count);
        const titled = new Uint8Array(count);
        results.forEach(({ ref, score, matchData: { metadata } }) => {
          scores[ref] = score;
          titled[ref] = Object.keys(metadata).some(
            (term) => terms.get(term) >= typed && 'title' in metadata[term]);
        });
        return { documents, scores, titled };
      };
      export const indexOf = (pieces, terms, fields, names, count) => {
        whole ??= lunr.Index.load(JSON.parse(globalThis.lunrJson));
        return { ask: ask(count) };
      };
      """;

  private static final String RUN =
      """
      import { compare, load } from './compare.js';
      const text = async (file) => (await fetch(file)).text();
      const files = ['cut.json', 'uncut.json', 'lunr.json', 'queries.json'];
      const [cut, uncut, lunr, queries] = await Promise.all(files.map(text));
      load(cut, uncut, lunr);
      globalThis.compared = compare(queries);
      """;

  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir private static Path folder;
  private static String cut;
  private static String uncut;
  private static String lunr;
  private static List<String> words;
  private static ScriptContext context;

  @BeforeAll
  static void index() throws IOException {
    Catalog catalog = SampleSite.catalog(folder);
    Path cache = folder.resolve("cache");
    context = new ScriptContext(bothSides(), 0);
    try (ScriptAnalyser analyser = new ScriptAnalyser(Scripts.of(SampleSite.ASSETS))) {
      SearchIndex fine = SampleSite.index(catalog, cache, new PieceSizes(0, 30, 100, 10));
      SearchIndex whole = SampleSite.index(catalog, cache, new PieceSizes(1000, 0, 0, 10));
      cut = side(SampleSite.written(fine, analyser), 100, 1000);
      uncut = side(SampleSite.written(whole, analyser), 2, 2);
      Phrases phrases = SynonymTables.of(catalog.synonyms(), "da", analyser).entries();
      lunr = new LunrItself(context).build(whole.documents(catalog), phrases);
      words = words(whole.documents(catalog));
    }
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void answersAsTheWholeIndexDoes() throws IOException {
    Value exports = context.module("compare.js", COMPARE);
    context.call(exports, "load", cut, uncut, lunr);
    check(context.call(exports, "compare", queries(FEW)), FEW);
  }

  @Test
  @InBrowser
  void answersAsTheWholeIndexDoesInTheBrowser(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer()) {
      SortedMap<String, String> files = new TreeMap<>(bothSides().modules());
      files.put("compare.js", COMPARE);
      files.put("run.js", RUN);
      files.put("cut.json", cut);
      files.put("uncut.json", uncut);
      files.put("lunr.json", lunr);
      files.put("queries.json", queries(MANY));
      files.put("index.html", "<!doctype html><script type=module src=run.js></script>");
      files.forEach((name, text) -> server.put(name, text.getBytes(StandardCharsets.UTF_8)));
      browser.go(server.url("/")).until("globalThis.compared");
      check((String) browser.run("return globalThis.compared"), MANY);
    }
  }

  private void check(String compared, int queries) throws IOException {
    JsonNode said = JSON.readTree(compared);
    assertEquals("[]", said.required("different").toString());
    assertTrue(said.required("found").asInt() > queries / 2, "most find something");
  }

  /** The scripts, and beside them the same with Lunr's own index. */
  private static Scripts bothSides() {
    SortedMap<String, String> modules =
        new TreeMap<>(LunrItself.beside(Scripts.of(SampleSite.ASSETS)).modules());
    new TreeMap<>(modules).forEach((name, source) -> modules.put("whole/" + name, source));
    modules.put("whole/postings.js", WHOLE);
    return new Scripts(modules);
  }

  /** The Danish files by name; at least and at most so many of them with terms. */
  private static String side(Map<String, byte[]> written, int least, int most) throws IOException {
    ObjectNode side = JSON.createObjectNode();
    ObjectNode files = side.putObject("files");
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      String name = file.getKey().substring(SearchIndex.FOLDER.length());
      if (name.startsWith("da/")) {
        files.set(name, JSON.readTree(file.getValue()));
      }
      if (name.startsWith("da/data-")) {
        side.set("data", JSON.readTree(file.getValue()));
      }
    }
    long pieces =
        written.keySet().stream().filter(file -> file.startsWith("search/da/terms-")).count();
    assertTrue(pieces >= least && pieces <= most, pieces + " pieces");
    return side.toString();
  }

  private static List<String> words(SearchDocuments documents) {
    List<String> words = new ArrayList<>();
    documents.forEach(
        document ->
            document.fields().values().stream()
                .flatMap(List::stream)
                .forEach(segment -> words.addAll(List.of(segment.text().split("\\s+")))));
    words.sort(null);
    return words;
  }

  /** What people asked, and words of the site: one to three, the last begun, one misspelt. */
  private String queries(int number) throws IOException {
    List<String> queries = new ArrayList<>();
    Files.readAllLines(SampleSite.resource("queries.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", 2)[0])
        .forEach(queries::add);
    Random random = new Random(11);
    while (queries.size() < number) {
      List<String> some = new ArrayList<>();
      for (int count = random.nextInt(3); count >= 0; count--) {
        String word = words.get(random.nextInt(words.size()));
        some.add(random.nextInt(4) == 0 ? misspelt(word, random) : word);
      }
      String last = some.get(some.size() - 1);
      if (random.nextInt(3) == 0 && last.length() > 3) {
        some.set(some.size() - 1, last.substring(0, 2 + random.nextInt(last.length() - 2)));
      }
      queries.add(String.join(" ", some));
    }
    return JSON.writeValueAsString(queries);
  }

  /** With a letter doubled, in another place or left out. */
  private static String misspelt(String word, Random random) {
    StringBuilder slip = new StringBuilder(word);
    int at = random.nextInt(word.length());
    char letter = word.charAt(at);
    int how = random.nextInt(3);
    if (how > 0) {
      slip.deleteCharAt(at);
    }
    if (how < 2) {
      slip.insert(how == 0 ? at : random.nextInt(slip.length() + 1), letter);
    }
    return slip.toString();
  }
}
