package dk.genklang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.genklang.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published pieces, put together, are the index that Lunr builds, to the byte. */
class LunrIdentityTest {
  private static final String BUILD =
      """
      import lunr from './lunr.js';
      import { postings } from './postings.js';
      import { CONTENT, analyse, chunks, fieldTerms, knownParts } from './text.js';
      const FIELDS = { title: 'parts', names: 'parts', summary: 'more', place: 'more',
        facts: 'more', body: 'more' };
      const known = (documents, phrases) => {
        const terms = {};
        for (const { fields } of documents) {
          for (const { language, text } of Object.values(fields).flat()) {
            terms[language] ??= new Set([...knownParts(language),
              ...Object.keys(phrases).filter((phrase) => !phrase.includes(' '))]);
            for (const { words } of chunks(text).map((chunk) => analyse(language, chunk))) {
              words.filter((word) => word[1] === CONTENT).forEach((word) => terms[language].add(word[0]));
            }
          }
        }
        return (language) => (term) => terms[language].has(term);
      };
      export const build = (documentsJson, phrasesJson, boostsJson) => {
        const documents = JSON.parse(documentsJson);
        const phrases = JSON.parse(phrasesJson);
        const isKnown = known(documents, phrases);
        const builder = new lunr.Builder();
        builder.ref('id');
        for (const [field, boost] of Object.entries(JSON.parse(boostsJson))) {
          builder.field(field, { boost });
        }
        documents.forEach(({ boost, fields }, id) => {
          const document = { id, parts: [], more: [] };
          for (const [field, parts] of Object.entries(FIELDS)) {
            const terms = fieldTerms(fields[field] ?? [], isKnown, phrases);
            document[field] = terms.main;
            document[parts].push(...terms.parts);
          }
          builder.add(document, { boost });
        });
        return JSON.stringify(builder.build());
      };
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
        ScriptContext context = new ScriptContext(scripts, 0)) {
      Value exports = context.module("build.mjs", BUILD);
      for (PieceSizes sizes : List.of(PieceSizes.USUAL, new PieceSizes(0, 50, 400))) {
        SearchIndex index = SampleSite.index(catalog, folder.resolve("cache"), sizes);
        Map<String, byte[]> written = SampleSite.written(index, analyser);
        for (Catalog language : List.of(catalog, catalog.in("en"))) {
          Phrases phrases = SynonymTables.of(catalog.synonyms(), "da", analyser).entries();
          String lunr =
              context.call(
                  exports,
                  "build",
                  documents(index.documents(language)),
                  json.writeValueAsString(phrases.tokens()),
                  boosts());
          assertTrue(lunr.length() > 50_000, "an index of everything");
          assertEquals(lunr, assembled(context, exports, written, language.language()));
        }
      }
    }
  }

  private String assembled(
      ScriptContext context, Value exports, Map<String, byte[]> written, String language)
      throws IOException {
    String data = "";
    ObjectNode terms = json.createObjectNode();
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      String name = file.getKey().substring(SearchIndex.FOLDER.length());
      if (name.startsWith(language + "/data-")) {
        data = new String(file.getValue(), StandardCharsets.UTF_8);
      } else if (name.startsWith(language + "/terms-")) {
        terms.set(name, json.readTree(file.getValue()));
      }
    }
    return context.call(exports, "assemble", data, terms.toString());
  }

  private String documents(SearchDocuments documents) {
    ArrayNode all = json.createArrayNode();
    documents.forEach(
        document -> {
          ObjectNode node = all.addObject().put("boost", document.boost());
          ObjectNode fields = node.putObject("fields");
          document
              .fields()
              .forEach((field, texts) -> fields.set(field.key(), json.valueToTree(texts)));
        });
    return all.toString();
  }

  private String boosts() {
    ObjectNode boosts = json.createObjectNode();
    for (SearchField field : SearchField.values()) {
      boosts.put(field.key(), field.boost());
    }
    return boosts.toString();
  }
}
