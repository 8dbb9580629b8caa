package dk.genklang.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.genklang.testing.Gzip;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Serves a published site from memory. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final HttpServer server;

  SiteServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  void put(String file, byte[] bytes) {
    files.put("/" + file, bytes);
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Forgets what was asked for until now. */
  void forget() {
    asked.clear();
  }

  /** The files asked for, and how many bytes each is when a host has compressed it. */
  Map<String, Long> asked() {
    Map<String, Long> sizes = new TreeMap<>();
    asked.forEach(file -> sizes.put(file, Gzip.size(files.getOrDefault(file, new byte[0]))));
    return sizes;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = path.endsWith("/") ? path + "index.html" : path;
    asked.add(file);
    byte[] bytes = files.get(file);
    String extension = file.substring(file.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(extension, "application/octet-stream");
    exchange.getResponseHeaders().add("Content-Type", type);
    byte[] body = bytes == null ? "gone".getBytes(StandardCharsets.UTF_8) : bytes;
    exchange.sendResponseHeaders(bytes == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
