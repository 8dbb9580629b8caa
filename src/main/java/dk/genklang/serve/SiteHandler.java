package dk.genklang.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dk.genklang.kept.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Answers requests with the site's files. */
final class SiteHandler implements HttpHandler {
  private static final byte[] NO_SITE_YET =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Genklang</title></head>
      <body></body>
      </html>
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Latest site;
  private final String basePath;
  private final Events events;

  /**
   * @param basePath where on the host the site begins, with a slash first and last
   */
  SiteHandler(Latest site, String basePath, Events events) {
    this.site = site;
    this.basePath = basePath;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    boolean open = false;
    try {
      secure(exchange.getResponseHeaders());
      open = answer(exchange);
    } finally {
      if (!open) {
        exchange.close();
      }
    }
  }

  /** Returns whether the answer goes on after this. */
  private boolean answer(HttpExchange exchange) throws IOException {
    if (!isForUs(exchange)) {
      text(exchange, 421, "Misdirected: this server is 127.0.0.1.\n");
      return false;
    }
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      text(exchange, 405, "Only GET and HEAD.\n");
      return false;
    }
    Optional<String> path = RequestPath.of(exchange.getRequestURI());
    if (path.isEmpty()) {
      notFound(exchange);
    } else if (path.get().startsWith(ReloadScript.PATH)) {
      return reload(exchange, path.get().substring(ReloadScript.PATH.length()));
    } else if (!site.exists()) {
      html(exchange, 503, NO_SITE_YET);
    } else {
      page(exchange, path.get());
    }
    return false;
  }

  private boolean reload(HttpExchange exchange, String name) throws IOException {
    switch (name) {
      case "events" -> {
        if (exchange.getRequestMethod().equals("GET")) {
          events.connect(exchange);
          return true;
        }
        text(exchange, 200, "");
      }
      case "reload.js", "reload.css" ->
          send(exchange, 200, ContentTypes.of(name), ReloadScript.file(name));
      default -> text(exchange, 404, "Not found.\n");
    }
    return false;
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    if ((path + "/").equals(basePath)) {
      redirect(exchange);
      return;
    }
    if (!path.startsWith(basePath)) {
      notFound(exchange);
      return;
    }
    String inSite = path.substring(basePath.length() - 1);
    String file = inSite.endsWith("/") ? inSite + "index.html" : inSite;
    Optional<byte[]> bytes = site.read(file);
    if (bytes.isEmpty() && site.isFolder(file)) {
      redirect(exchange);
    } else if (bytes.isEmpty()) {
      notFound(exchange);
    } else if (ContentTypes.of(file).equals(ContentTypes.HTML)) {
      html(exchange, 200, bytes.get());
    } else {
      send(exchange, 200, ContentTypes.of(file), bytes.get());
    }
  }

  private void notFound(HttpExchange exchange) throws IOException {
    Optional<byte[]> page = site.read("/404.html");
    if (page.isPresent()) {
      html(exchange, 404, page.get());
    } else {
      text(exchange, 404, "Not found.\n");
    }
  }

  private void redirect(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String folder = exchange.getRequestURI().getRawPath() + "/";
    exchange.getResponseHeaders().set("Location", query == null ? folder : folder + "?" + query);
    text(exchange, 302, "");
  }

  private void html(HttpExchange exchange, int status, byte[] page) throws IOException {
    send(exchange, status, ContentTypes.HTML, ReloadScript.into(page, events.state()));
  }

  private void text(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, ContentTypes.of("x.txt"), text.getBytes(StandardCharsets.UTF_8));
  }

  private void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    if (status == 200) {
      String tag = "\"" + Fingerprint.of(bytes) + "\"";
      headers.set("ETag", tag);
      if (names(exchange.getRequestHeaders(), tag)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Whether the browser says that it has this content already. */
  private static boolean names(Headers request, String tag) {
    return request.getOrDefault("If-None-Match", List.of()).stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }

  /**
   * Whether the browser thinks that it talks to this machine. A foreign page whose host name was
   * made to mean 127.0.0.1 could read the site otherwise.
   */
  private static boolean isForUs(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    String port = ":" + exchange.getLocalAddress().getPort();
    return hosts.size() == 1
        && List.of("127.0.0.1", "localhost", "127.0.0.1" + port, "localhost" + port)
            .contains(hosts.get(0));
  }

  private static void secure(Headers headers) {
    headers.set("Cache-Control", "no-cache");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set(
        "Content-Security-Policy", "frame-ancestors 'self'; object-src 'none'; base-uri 'self'");
  }
}
