package dk.genklang.site;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.picture.Pictures;
import dk.genklang.testing.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The website of a tiny site, in memory. */
final class Published {
  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

  private Published() {}

  /** Publishes with the templates of the project. */
  static Published of(TinySite tiny) {
    return with(tiny, Path.of("templates"));
  }

  static Published with(TinySite tiny, Path templates) {
    return of(tiny, tiny.catalog(), templates);
  }

  /** Publishes a catalog made of what could be read, though something is wrong with it. */
  static Published of(TinySite tiny, Catalog catalog) {
    return of(tiny, catalog, Path.of("templates"));
  }

  private static Published of(TinySite tiny, Catalog catalog, Path templates) {
    Published published = new Published();
    Routes routes = new Routes(tiny.config().baseUrl(), tiny.config().language());
    new Site(
            catalog,
            routes,
            templates,
            new Pictures(tiny.folder().resolve("content/media"), tiny.folder().resolve("kept")),
            Optional.empty())
        .write(
            (file, bytes) -> {
              if (published.files.put(file, bytes) != null) {
                throw new IllegalStateException(file + " was put twice");
              }
            });
    return published;
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  byte[] bytes(String file) {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new AssertionError("There is no " + file + " among " + files.keySet());
    }
    return bytes;
  }

  /** The text of a file, with runs of white space made one space. */
  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }
}
