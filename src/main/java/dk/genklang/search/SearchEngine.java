package dk.genklang.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.catalog.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/**
 * Asks the index of a published site, in GraalJS with the scripts that are published with it: the
 * same results in the same order as on the search page. Answers one question after the other; not
 * for several threads at a time.
 *
 * <pre>{@code
 * try (SearchEngine engine = SearchEngine.open(Path.of("public"))) {
 *   engine.search("strik i nørreby", Map.of(Facet.PRICE, Set.of("free")), 10).forEach(...);
 * }
 * }</pre>
 */
public final class SearchEngine implements AutoCloseable {
  /** Far more than any question takes, and an end to a script that would not stop. */
  private static final long STATEMENTS = 2_000_000_000L;

  private static final String BRIDGE =
      """
      import { Answers } from './answers.js';
      let answers;
      export const load = (index, data) => {
        answers = new Answers(globalThis.lunr, { ...JSON.parse(data), index: JSON.parse(index) }, []);
        return '';
      };
      export const search = (text, filters, limit) =>
        JSON.stringify(answers.search(text, JSON.parse(filters), Number(limit)).hits);
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final List<JsonNode> cards = new ArrayList<>();
  private final ScriptContext context;
  private final Value exports;

  private SearchEngine(Path folder, JsonNode manifest, JsonNode language) throws IOException {
    for (JsonNode piece : language.required("cards")) {
      json.readTree(read(folder, piece.required("file"))).forEach(cards::add);
    }
    String lunr = read(folder, manifest.required("lunr"));
    this.context = new ScriptContext(new Scripts(modules(folder, manifest), lunr), STATEMENTS);
    context.script("lunr.js", lunr);
    this.exports = context.module("search.mjs", BRIDGE);
    String index = read(folder, language.required("index").required(0).required("file"));
    context.call(exports, "load", index, read(folder, language.required("data")));
  }

  /**
   * Opens the index in the site's own language.
   *
   * @param site the folder of a published site
   * @throws java.nio.file.NoSuchFileException when there is no published index
   */
  public static SearchEngine open(Path site) throws IOException {
    JsonNode manifest = manifest(site);
    return open(site, manifest, manifest.required("siteLanguage").asText());
  }

  /**
   * Opens the index in one language.
   *
   * @throws IllegalArgumentException when the site is not in that language
   */
  public static SearchEngine open(Path site, String language) throws IOException {
    return open(site, manifest(site), language);
  }

  private static SearchEngine open(Path site, JsonNode manifest, String language)
      throws IOException {
    JsonNode own = manifest.required("languages").required(language);
    return new SearchEngine(site.resolve(SearchIndex.FOLDER), manifest, own);
  }

  /**
   * The best results.
   *
   * @param query as typed; anything is allowed
   * @param filters facet to values: a result has one of the values of every facet
   * @param limit at most so many
   */
  public List<Hit> search(String query, Map<Facet, Set<String>> filters, int limit) {
    Map<String, Set<String>> byCode = new TreeMap<>();
    filters.forEach((facet, values) -> byCode.put(facet.code(), values));
    String asked = json.valueToTree(byCode).toString();
    List<Hit> hits = new ArrayList<>();
    for (JsonNode hit : tree(context.call(exports, "search", query, asked, "" + limit))) {
      JsonNode card = cards.get(hit.required("ref").asInt());
      hits.add(
          new Hit(
              card.required("ref").asText(),
              card.required("title").asText(),
              card.required("url").asText(),
              hit.required("score").asDouble()));
    }
    return hits;
  }

  @Override
  public void close() {
    context.close();
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode manifest(Path site) throws IOException {
    return new ObjectMapper().readTree(Files.readString(site.resolve(SearchIndex.MANIFEST)));
  }

  private static SortedMap<String, String> modules(Path folder, JsonNode manifest)
      throws IOException {
    JsonNode scripts = manifest.required("scripts");
    Path own = folder.resolve(scripts.required("folder").asText());
    SortedMap<String, String> modules = new TreeMap<>();
    for (JsonNode name : scripts.required("files")) {
      modules.put(name.asText(), read(own, name));
    }
    return modules;
  }

  private static String read(Path folder, JsonNode file) throws IOException {
    return Files.readString(folder.resolve(file.asText()));
  }
}
