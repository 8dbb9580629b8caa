package dk.genklang.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Runs text.js in GraalJS, which starts when the first word comes. */
final class ScriptAnalyser implements WordAnalyser, AutoCloseable {
  private static final String BRIDGE =
      """
      import { analyse, knownParts } from './text.js';
      export const all = (language, chunks) =>
        JSON.stringify(JSON.parse(chunks).map((chunk) => analyse(language, chunk)));
      export const parts = (language) => JSON.stringify(knownParts(language));
      """;

  private final Scripts scripts;
  private final ObjectMapper json = new ObjectMapper();
  private ScriptContext context;
  private Value exports;

  ScriptAnalyser(Scripts scripts) {
    this.scripts = scripts;
  }

  @Override
  public List<Analysis> analyse(String language, List<String> chunks) {
    List<Analysis> found = new ArrayList<>(chunks.size());
    call("all", language, json.valueToTree(chunks).toString())
        .forEach(analysis -> found.add(AnalysisJson.read(analysis)));
    return found;
  }

  @Override
  public List<String> knownParts(String language) {
    List<String> parts = new ArrayList<>();
    call("parts", language).forEach(part -> parts.add(part.asText()));
    return parts;
  }

  private JsonNode call(String function, String... arguments) {
    if (context == null) {
      context = new ScriptContext(scripts, 0);
      exports = context.module("words.mjs", BRIDGE);
    }
    try {
      return json.readTree(context.call(exports, function, arguments));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (context != null) {
      context.close();
    }
  }
}
