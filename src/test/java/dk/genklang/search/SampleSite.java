package dk.genklang.search;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.publish.Sink;
import dk.genklang.schema.ConfigReader;
import dk.genklang.schema.ContentReader;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample content with its site, and where it is published in a test. */
final class SampleSite {
  static final Path ASSETS = Path.of("templates/assets");

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final String CONFIG =
      """
      title: Prøven
      municipality: Prøve Kommune
      base-url: https://proeve.example.org/
      languages: [da, en]
      """;

  private SampleSite() {}

  /** The catalog of a content folder. */
  static Catalog catalog(Path content, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("site-config.yml"), CONFIG);
    SiteConfig config =
        new ConfigReader(List.of("ar", "da", "en"), problem -> {})
            .read(file, "site-config.yml")
            .orElseThrow();
    Content read =
        new ContentReader(new ContentFolder(content, "content"), "da", List.of("en"), problem -> {})
            .read();
    return Catalog.of(read, config.withoutPrint(), DAY, false);
  }

  /** The catalog of the sample. */
  static Catalog catalog(Path folder) throws IOException {
    return catalog(resource("content"), folder);
  }

  static SearchIndex index(Catalog catalog, Path cache) {
    return index(catalog, cache, PieceSizes.USUAL);
  }

  static SearchIndex index(Catalog catalog, Path cache, PieceSizes sizes) {
    Routes routes = new Routes(catalog.config().baseUrl(), "da");
    return new SearchIndex(catalog, routes, ASSETS, cache, sizes);
  }

  /** The published sample, with its index only: made once for all who read it. */
  static Path published() {
    return Published.SITE;
  }

  static Path resource(String name) {
    try {
      return Path.of(SampleSite.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Sink files(Path site) {
    return (file, bytes) -> {
      try {
        Files.createDirectories(site.resolve(file).getParent());
        Files.write(site.resolve(file), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** What is put, by file name. */
  static Map<String, byte[]> written(SearchIndex index, WordAnalyser analyser) {
    Map<String, byte[]> files = new TreeMap<>();
    index.write(files::put, analyser);
    return files;
  }

  private static final class Published {
    static final Path SITE = publish();

    private static Path publish() {
      try {
        Path folder = Files.createTempDirectory("genklang-sample");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Path site = folder.resolve("site");
        index(catalog(folder), folder.resolve("cache")).write(files(site));
        return site;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
