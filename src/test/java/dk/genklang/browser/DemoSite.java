package dk.genklang.browser;

import dk.genklang.serve.PortInUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The demo municipality, built once for all who look at it, and served on a port of its own. */
public final class DemoSite {
  private static final DemoSite SITE = build();

  private final Path folder;
  private final ServedSite served;

  private DemoSite(Path folder, ServedSite served) {
    this.folder = folder;
    this.served = served;
  }

  /** The published files. */
  public static Path folder() {
    return SITE.folder;
  }

  /** The address of a path. */
  static String url(String path) {
    return SITE.served.url(path);
  }

  private static DemoSite build() {
    try {
      Path parent = Files.createTempDirectory("genklang-demo");
      Path folder = parent.resolve("public");
      ServedSite served = ServedSite.built(Path.of(""), folder, "--no-print");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(served, parent)));
      return new DemoSite(folder, served);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PortInUseException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(ServedSite served, Path parent) {
    served.close();
    try (var files = Files.walk(parent)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
