package dk.genklang.browser;

import dk.genklang.cli.Run;
import dk.genklang.serve.DevServer;
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
  private final DevServer server;

  private DemoSite(Path folder, DevServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** The published files. */
  public static Path folder() {
    return SITE.folder;
  }

  /** The address of a path. */
  static String url(String path) {
    return "http://127.0.0.1:" + SITE.server.port() + path;
  }

  private static DemoSite build() {
    try {
      Path parent = Files.createTempDirectory("genklang-demo");
      Path folder = parent.resolve("public");
      Run run = Run.in(Path.of(""), "build", "--output", folder.toString(), "--no-print", "-q");
      if (run.exit() != 0) {
        throw new AssertionError(run.err());
      }
      DevServer server = new DevServer(folder, 0);
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(server, parent)));
      return new DemoSite(folder, server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PortInUseException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(DevServer server, Path parent) {
    server.close();
    try (var files = Files.walk(parent)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
