package dk.genklang.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaflet (BSD-2-Clause), which moves a map, as a page with a strict policy can have it: a module
 * in place of a script that looks for a global, and nothing in it that fetches a picture of its
 * own.
 */
final class Leaflet {
  /** As in {@code pom.xml}. */
  private static final String JAR = "/META-INF/resources/webjars/leaflet/1.9.4/";

  /**
   * What a picture that is not wanted any more is replaced by; pages may not load {@code data:}.
   */
  private static final Pattern EMPTY_PICTURE = Pattern.compile("\"data:image/gif;base64,[^\"]*\"");

  private static final Pattern SOURCE_MAP = Pattern.compile("\\s*//# sourceMappingURL=\\S*\\s*$");
  private static final Pattern PICTURE = Pattern.compile("[^;{}]*:\\s*url\\([^)]*\\)\\s*;");

  private Leaflet() {}

  /** The files, by their names below {@code assets}. */
  static Map<String, byte[]> files() {
    return Map.of(
        "map/leaflet.js", module(text("dist/leaflet.js")).getBytes(StandardCharsets.UTF_8),
        "map/leaflet.css", styles(text("dist/leaflet.css")).getBytes(StandardCharsets.UTF_8),
        "map/LICENSE-leaflet.txt", text("LICENSE").getBytes(StandardCharsets.UTF_8));
  }

  /** The script gives itself to whoever has {@code exports}; here that is a module of its own. */
  private static String module(String script) {
    String quiet = EMPTY_PICTURE.matcher(script).replaceAll("\"\"");
    return "const exports = {}, module = {};\n"
        + SOURCE_MAP.matcher(quiet).replaceAll("")
        + "\nexport default exports;\n";
  }

  /** Without pictures of controls and markers that are not used. */
  private static String styles(String css) {
    return PICTURE.matcher(css).replaceAll("");
  }

  private static String text(String file) {
    try (InputStream in = Leaflet.class.getResourceAsStream(JAR + file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + JAR + file + " among the libraries");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
