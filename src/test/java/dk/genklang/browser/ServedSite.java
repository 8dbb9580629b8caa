package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.cli.Run;
import dk.genklang.serve.DevServer;
import dk.genklang.serve.PortInUseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A published site, served on a port of its own until it is closed. */
final class ServedSite implements AutoCloseable {
  private final DevServer server;

  private ServedSite(DevServer server) {
    this.server = server;
  }

  /** Serves the files of a folder. */
  static ServedSite of(Path files) throws IOException, PortInUseException {
    DevServer server = new DevServer(files, 0);
    server.start();
    return new ServedSite(server);
  }

  /**
   * Publishes a site and serves it.
   *
   * @param site the folder of the configuration
   * @param files where it is published
   * @param options more of the command {@code build}
   */
  static ServedSite built(Path site, Path files, String... options)
      throws IOException, PortInUseException {
    Run run =
        Run.in(
            site,
            Stream.concat(
                    Stream.of("build", "--output", files.toAbsolutePath().toString(), "-q"),
                    Stream.of(options))
                .toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
    return of(files);
  }

  /** The address of a path. */
  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
