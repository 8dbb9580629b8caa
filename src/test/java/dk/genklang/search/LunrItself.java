package dk.genklang.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/** Lunr's own builder, run over documents in GraalJS. */
final class LunrItself {
  private static final String BUILD =
      """
      import lunr from './lunr.js';
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

  private static final String JAR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

  private final ScriptContext context;
  private final Value exports;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param context of scripts with Lunr {@link #beside} them
   */
  LunrItself(ScriptContext context) {
    this.context = context;
    this.exports = context.module("build.mjs", BUILD);
  }

  /** Lunr for Node, made a module of the browser's. */
  private static String module() {
    try (InputStream in = Objects.requireNonNull(LunrItself.class.getResourceAsStream(JAR), JAR)) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "const module = { exports: {} };\nconst exports = module.exports;\n"
          + source
          + "\nexport default module.exports;\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scripts that answer, and {@code lunr.js} beside them. */
  static Scripts beside(Scripts scripts) {
    SortedMap<String, String> modules = new TreeMap<>(scripts.modules());
    modules.put("lunr.js", module());
    return new Scripts(modules);
  }

  /**
   * The index as JSON.
   *
   * @param phrases in documents
   */
  String build(SearchDocuments documents, Phrases phrases) throws JsonProcessingException {
    String tokens = json.writeValueAsString(phrases.tokens());
    return context.call(exports, "build", documents(documents), tokens, boosts());
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
