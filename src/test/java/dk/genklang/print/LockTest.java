package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A page reads nothing but what it is given. */
class LockTest {
  private static final String PROBES =
      """
      <!DOCTYPE html>
      <html lang="da"><head><title>Prøve</title>
      <meta name="description" content="Prøve"/>
      <link rel="stylesheet" href="URL/1-link.css"/>
      <style>
      @import url("URL/2-import.css");
      @font-face { font-family: x; src: url("URL/3-font.ttf") }
      body { font-family: 'Atkinson Hyperlegible Next' }
      ul { list-style-image: url("URL/4-list.png") }
      p::before { content: url("URL/5-content.png") }
      p { background-image: url("URL/6-background.png") }
      </style></head>
      <body style="font-family: x, 'Atkinson Hyperlegible Next'">
      <p>Prøve</p><ul><li>Prøve</li></ul>
      <img src="URL/7-image.png" alt="x"/>
      <img src="URL/8-image.svg" alt="x"/>
      <svg xmlns="http://www.w3.org/2000/svg" id="none"><image href="URL/9-svg.png"/></svg>
      <a href="URL/10-attach.txt" download="x" relation="Unspecified">fil</a>
      </body></html>
      """;

  @Test
  void nothingIsFetchedWhateverAPageNames() throws Exception {
    List<String> hits = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      new PdfRenderer(new Fonts(PrintShop.TEMPLATES.resolve("fonts")))
          .renderAnyway(sheet(PROBES.replace("URL", url)));
      assertEquals(List.of(), hits);
    } finally {
      server.stop(0);
    }
  }

  private static Sheet sheet(String xhtml) {
    return Sheet.of(
        xhtml, new Sheet.Facts("Prøve", "Prøve", "Prøve", "da", LocalDate.of(2026, 1, 1)));
  }
}
