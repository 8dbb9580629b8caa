import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.schema.ConfigReader;
import dk.genklang.schema.ContentReader;
import dk.genklang.search.SearchIndex;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Makes the search index of a folder from {@code Generate}, and nothing else, and says as JSON what
 * it took. Words that are known from an earlier run in the same folder are not analysed again.
 *
 * <pre>java -cp target/genklang.jar bench/search/Index.java /tmp/large /tmp/index</pre>
 */
public final class Index {
  private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

  private Index() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    SiteConfig config =
        new ConfigReader(List.of("ar", "da", "en"), problem -> {})
            .read(folder.resolve("site-config.yml"), "site-config.yml")
            .orElseThrow();
    ContentFolder files = new ContentFolder(folder.resolve("content"), "content");
    Content content = new ContentReader(files, "da", List.of(), problem -> {}).read();
    Catalog catalog = Catalog.of(content, config, LocalDate.of(2026, 11, 20), false);
    LongAdder count = new LongAdder();
    LongAdder bytes = new LongAdder();
    long before = System.nanoTime();
    long cpuBefore = cpu();
    Path assets = Path.of("templates/assets");
    new SearchIndex(catalog, new Routes(config.baseUrl(), "da"), assets, output.resolve("cache"))
        .write(
            (file, written) -> {
              count.increment();
              bytes.add(written.length);
              write(output.resolve("site").resolve(file), written);
            });
    System.out.printf(
        Locale.ROOT,
        "{\"seconds\": %.2f, \"cpu\": %.2f, \"files\": %d, \"bytes\": %d, \"heapMb\": %d}%n",
        (System.nanoTime() - before) / 1e9,
        (cpu() - cpuBefore) / 1e9,
        count.sum(),
        bytes.sum(),
        Runtime.getRuntime().totalMemory() >> 20);
  }

  /** Processor time of all threads, the compiler's too. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void write(Path file, byte[] bytes) {
    try {
      if (FOLDERS.add(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
