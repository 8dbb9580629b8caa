package dk.genklang.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows the published site to browsers on this machine, and nobody else, and has them follow the
 * edits: after {@link #reloaded} open pages load anew, after {@link #broken} they show what is
 * wrong above the last good site.
 *
 * <p>A server for the one who edits: it is bound to 127.0.0.1 and answers only requests that name
 * it so. The site's folder may be missing at first, and be replaced at any time.
 */
public final class DevServer implements AutoCloseable {
  /**
   * The system property to set to {@code true} before the first server is made: the JDK's server
   * else waits some 40 ms with the end of each answer.
   */
  public static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private static final int THREADS = 16;
  private static final int MOST_WAITING = 256;

  private final HttpServer server;
  private final ThreadPoolExecutor executor;
  private final Events events = new Events();
  private final Latest latest;
  private final String basePath;

  /** A server for a site at the root of its host. */
  public DevServer(Path siteFolder, int port) throws PortInUseException {
    this(siteFolder, port, "/");
  }

  /**
   * Takes the port; requests are answered from {@link #start} on.
   *
   * @param port from 1 to 65535, or 0 for any that is free
   * @param basePath where on its host the site begins, for example {@code /hald/}
   * @throws PortInUseException when the port cannot be had
   */
  public DevServer(Path siteFolder, int port, String basePath) throws PortInUseException {
    if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
      throw new IllegalArgumentException("Not a base path: " + basePath);
    }
    this.basePath = basePath;
    this.latest = new Latest(new SiteFolder(siteFolder));
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      server = HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (BindException e) {
      events.close();
      throw new PortInUseException(port, e);
    } catch (IOException e) {
      events.close();
      throw new UncheckedIOException(e);
    }
    // A request that finds the queue full is refused by closing its connection.
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> {
              Thread thread = new Thread(task, "genklang-serve-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    server.setExecutor(executor);
    server.createContext("/", new SiteHandler(latest, basePath, events));
  }

  public void start() {
    server.start();
  }

  /** Open pages load anew: the site was published. */
  public void reloaded() {
    events.reloaded();
  }

  /**
   * Pages come from here from now on, and open ones load anew. Other files are waited for until
   * {@link #published}.
   */
  public void show(LiveFiles files) {
    latest.show(files);
    events.reloaded();
  }

  /** The folder has caught up with what is shown, or will not. */
  public void published() {
    latest.published();
  }

  /**
   * Open pages show what is wrong, until {@link #reloaded}: the site could not be published.
   *
   * @param report plain text of several lines
   */
  public void broken(String report) {
    events.broken(report);
  }

  /** The port, also when any was asked for. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the site's front page. */
  public String url() {
    return "http://127.0.0.1:" + port() + basePath;
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    executor.shutdownNow();
  }
}
