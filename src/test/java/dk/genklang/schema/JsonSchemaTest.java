package dk.genklang.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.model.Kind;
import dk.genklang.testing.Generated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files below {@code schema/} are what the code says may be written. */
class JsonSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Description> schemas = JsonSchemas.all("da");

  @Test
  void theSchemasInTheRepositoryAreTheCodes() throws IOException {
    Generated generated = new Generated("JsonSchemaTest");
    for (Map.Entry<String, Description> schema : schemas.entrySet()) {
      generated.file(Path.of("schema", schema.getKey() + ".json"), json(schema.getValue()));
    }
    generated.nothingElseIn(Path.of("schema"), ".json");
  }

  @Test
  void editorsFindTheSchemaOfEveryYamlFile() throws IOException {
    Map<String, Object> files = new TreeMap<>();
    for (String name : schemas.keySet()) {
      String written =
          Kind.ofCode(name)
              .filter(Kind.ENTRIES::contains)
              .map(kind -> "content/" + kind.folder() + "/*.yml")
              .orElse(name.equals("site-config") ? "site-config.yml" : "content/" + name + ".yml");
      files.put("./schema/" + name + ".json", written);
    }
    new Generated("JsonSchemaTest")
        .file(Path.of(".vscode", "settings.json"), json(Map.of("yaml.schemas", files)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyKeyIsExplainedAndNoExplanationIsLeftOver(String language) {
    KeyTexts texts = new KeyTexts(language);
    JsonSchemas.explained(texts);

    assertEquals(Set.of(), texts.missing());
    assertEquals(Set.of(), texts.unused());
  }

  @Test
  void everyPatternIsOneThatEditorsUnderstand() {
    Set<String> patterns = new TreeSet<>();
    schemas
        .values()
        .forEach(schema -> patterns.addAll(JSON.valueToTree(schema).findValuesAsText("pattern")));
    try (Context javascript =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      Value compile =
          javascript.eval("js", "pattern => new RegExp(pattern, 'u').test('2026-09-01')");
      for (String pattern : patterns) {
        assertEquals(
            Pattern.compile(pattern).matcher("2026-09-01").find(),
            compile.execute(pattern).asBoolean(),
            pattern);
      }
    }
  }

  private static String json(Object value) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
