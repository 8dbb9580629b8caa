package dk.genklang.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
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
      export const open = (data) => {
        answers = new Answers(JSON.parse(data));
        return '';
      };
      export const put = (file, text) => {
        answers.put(file, text);
        return '';
      };
      export const ask = (question, details) =>
        JSON.stringify(answers.ask(question, JSON.parse(details)));
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;
  private final ScriptContext context;
  private final Value exports;

  private SearchEngine(Path folder, JsonNode manifest, JsonNode language) throws IOException {
    this.folder = folder;
    this.context = new ScriptContext(new Scripts(modules(folder, manifest)), STATEMENTS);
    this.exports = context.module("search.mjs", BRIDGE);
    context.call(exports, "open", read(folder, language.required("data").asText()));
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
   * @throws UncheckedIOException when a piece of the index cannot be read
   */
  public List<Hit> search(String query, Map<Facet, Set<String>> filters, int limit) {
    return search(query, filters, false, limit);
  }

  /**
   * The best results.
   *
   * @param neighbours whether what is in an area beside a chosen one follows what is in it
   * @see #search(String, Map, int)
   */
  public List<Hit> search(
      String query, Map<Facet, Set<String>> filters, boolean neighbours, int limit) {
    ArrayNode asked = json.createArrayNode().add(query);
    ObjectNode byCode = asked.addObject();
    filters.forEach((facet, values) -> byCode.set(facet.code(), json.valueToTree(values)));
    if (neighbours) {
      byCode.putArray("neighbours").add("yes");
    }
    JsonNode found = ask("search", asked.add(limit)).required("hits");
    ArrayNode numbers = json.createArrayNode();
    found.forEach(hit -> numbers.add(hit.required("ref").asInt()));
    JsonNode cards = ask("cards", json.createArrayNode().add(numbers));
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < cards.size(); at++) {
      JsonNode card = cards.get(at);
      hits.add(
          new Hit(
              card.required("ref").asText(),
              card.required("title").asText(),
              card.required("url").asText(),
              found.get(at).required("score").asDouble()));
    }
    return hits;
  }

  /** Asks, and reads what pieces the answer needs until there is one. */
  private JsonNode ask(String question, ArrayNode details) {
    try {
      while (true) {
        JsonNode said = json.readTree(context.call(exports, "ask", question, details.toString()));
        if (said.has("answer")) {
          return said.get("answer");
        }
        for (JsonNode file : said.required("missing")) {
          context.call(exports, "put", file.asText(), read(folder, file.asText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
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
      modules.put(name.asText(), read(own, name.asText()));
    }
    return modules;
  }

  private static String read(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
