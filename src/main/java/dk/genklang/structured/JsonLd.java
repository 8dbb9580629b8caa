package dk.genklang.structured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes things as JSON that may stand in a {@code script} element. */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLd() {}

  static String write(Thing thing) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", "https://schema.org");
    root.putAll(thing.properties());
    try {
      return safe(JSON.writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** These characters stand in JSON's strings only, where an escape means the same. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
