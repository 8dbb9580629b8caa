package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published pieces, put together, are the index that Lunr builds, to the byte. */
class LunrIdentityTest {
  private static final String ASSEMBLE =
      """
      import lunr from './lunr.js';
      import { postings } from './postings.js';
      export const assemble = (dataJson, filesJson) => {
        const { fields, terms, count } = JSON.parse(dataJson);
        const files = JSON.parse(filesJson);
        const inverted = [];
        const vectors = new Map();
        for (let id = 0; id < count; id++) {
          fields.forEach((field) => vectors.set(`${field}/${id}`, []));
        }
        for (const [, folder] of terms) {
          files[`${folder}/terms.json`].forEach((names, file) => {
            names.split(' ').forEach((name, at) => {
              const posting = postings(files[`${folder}/${file}.json`][at], fields);
              inverted.push([name.slice(1), posting]);
            });
          });
        }
        inverted.sort(([, a], [, b]) => a.number - b.number);
        const written = inverted.map(([term, { number, byField }]) => {
          const entry = { _index: number };
          for (const field of fields) {
            const { documents, scores } = byField[field] ?? { documents: [], scores: [] };
            entry[field] = Object.fromEntries(documents.map((id) => [id, {}]));
            documents.forEach((id, at) => vectors.get(`${field}/${id}`).push(number, scores[at]));
          }
          return [term, entry];
        });
        written.sort(([a], [b]) => (a < b ? -1 : 1));
        return JSON.stringify({ version: lunr.version, fields, fieldVectors: [...vectors],
          invertedIndex: written, pipeline: [] });
      };
      """;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theSampleInBothLanguagesWholeAndCut(@TempDir Path folder) throws IOException {
    Catalog catalog = SampleSite.catalog(folder);
    Scripts scripts = Scripts.of(SampleSite.ASSETS);
    try (ScriptAnalyser analyser = new ScriptAnalyser(scripts);
        ScriptContext context = new ScriptContext(LunrItself.beside(scripts), 0)) {
      Value exports = context.module("assemble.mjs", ASSEMBLE);
      LunrItself itself = new LunrItself(context);
      SearchIndex any = SampleSite.index(catalog, folder.resolve("cache"));
      Phrases phrases = SynonymTables.of(catalog.synonyms(), "da", analyser).entries();
      Map<String, String> lunr = new HashMap<>();
      for (Catalog language : List.of(catalog, catalog.in("en"))) {
        String built = itself.build(any.documents(language), phrases);
        assertTrue(built.length() > 50_000, "an index of everything");
        lunr.put(language.language(), built);
      }
      for (PieceSizes sizes : List.of(PieceSizes.USUAL, new PieceSizes(0, 50, 400, 3))) {
        SearchIndex index = SampleSite.index(catalog, folder.resolve("cache"), sizes);
        Map<String, byte[]> written = SampleSite.written(index, analyser);
        for (Map.Entry<String, String> language : lunr.entrySet()) {
          assertEquals(
              language.getValue(), assembled(context, exports, written, language.getKey()));
        }
      }
    }
  }

  private String assembled(
      ScriptContext context, Value exports, Map<String, byte[]> written, String language)
      throws IOException {
    String data = "";
    ObjectNode files = json.createObjectNode();
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      String name = file.getKey().substring(SearchIndex.FOLDER.length());
      if (name.startsWith(language + "/data-")) {
        data = new String(file.getValue(), StandardCharsets.UTF_8);
      } else if (name.startsWith(language + "/terms-")) {
        files.set(name, json.readTree(file.getValue()));
      }
    }
    return context.call(exports, "assemble", data, files.toString());
  }
}
