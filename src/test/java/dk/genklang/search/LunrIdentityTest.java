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

/** The index assembled in Java is the one that Lunr builds, to the byte. */
class LunrIdentityTest {
  private static final String BUILD =
      """
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
      """;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theSampleInBothLanguages(@TempDir Path folder) throws IOException {
    Catalog catalog = SampleSite.catalog(folder);
    SearchIndex index = SampleSite.index(catalog, folder.resolve("cache"));
    Scripts scripts = Scripts.of(SampleSite.ASSETS);
    try (ScriptAnalyser analyser = new ScriptAnalyser(scripts);
        ScriptContext context = new ScriptContext(scripts, 0)) {
      Phrases phrases = SynonymTables.of(catalog.synonyms(), "da", analyser).entries();
      context.script("lunr.js", scripts.lunr());
      Value exports = context.module("build.mjs", BUILD);
      for (Catalog language : List.of(catalog, catalog.in("en"))) {
        List<SearchDocument> documents = index.documents(language);
        String lunr =
            context.call(
                exports,
                "build",
                documents(documents),
                json.writeValueAsString(phrases.tokens()),
                boosts());
        byte[] ours = new LanguageIndex(analyser, phrases).of(documents).json();
        assertTrue(lunr.length() > 50_000, "an index of everything");
        assertEquals(lunr, new String(ours, StandardCharsets.UTF_8));
      }
    }
  }

  private String documents(List<SearchDocument> documents) {
    ArrayNode all = json.createArrayNode();
    for (SearchDocument document : documents) {
      ObjectNode node = all.addObject().put("boost", document.boost());
      ObjectNode fields = node.putObject("fields");
      for (Map.Entry<SearchField, List<Segment>> field : document.fields().entrySet()) {
        fields.set(field.getKey().key(), json.valueToTree(field.getValue()));
      }
    }
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
