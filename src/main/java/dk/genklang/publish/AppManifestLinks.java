package dk.genklang.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Finds the addresses in a web app's manifest. */
final class AppManifestLinks {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AppManifestLinks() {}

  /**
   * @throws IOException when it is not JSON
   */
  static void each(byte[] manifest, Consumer<String> each) throws IOException {
    JsonNode root = JSON.readTree(manifest);
    for (String key : List.of("start_url", "scope")) {
      text(root.path(key), each);
    }
    images(root, each);
    for (JsonNode shortcut : root.path("shortcuts")) {
      text(shortcut.path("url"), each);
      images(shortcut, each);
    }
  }

  private static void images(JsonNode node, Consumer<String> each) {
    for (String key : List.of("icons", "screenshots")) {
      for (JsonNode image : node.path(key)) {
        text(image.path("src"), each);
      }
    }
  }

  private static void text(JsonNode node, Consumer<String> each) {
    if (node.isTextual()) {
      each.accept(node.textValue());
    }
  }
}
