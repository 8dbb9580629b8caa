package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final Set<String> FORMATS =
      Stream.of(
              "flyer-a5-2up-a4.pdf",
              "flyer-a5.pdf",
              "notice.txt",
              "poster-a3.pdf",
              "poster-a4.pdf",
              "poster-tearoff-a4.pdf",
              "sign-a4.pdf")
          .map("print/activity/ond/"::concat)
          .collect(Collectors.toSet());

  private static final String HOSTILE =
      """
      first_time: "STYLE"
      find_your_way: "WORDS"
      bring: "WORDS"
      host: {name: "WORDS", recognise: "WORDS"}
      companion: {who: "WORDS", phone: "00 00 00 12"}
      contact: {role: "WORDS", phone: "00 00 00 01"}
      image: {file: baal.jpg, alt: "WORDS"}
      poster: {design: DESIGN}
      """;

  private static final String SVG =
      """
      <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "URL/12-entity">]>
      <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="URL/13.png"/>&x;</svg>
      """;

  @TempDir Path folder;
  private final List<String> hits = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String url;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void nothingIsFetchedWhateverAPageNames() {
    renderer().renderAnyway(sheet(PROBES.replace("URL", url)));
    assertEquals(List.of(), hits);
  }

  @Test
  void noFileIsReadWhateverAPageNames() throws IOException {
    Files.writeString(folder.resolve("1-link.css"), "p::after { content: 'hemmeligt' }");
    Files.writeString(folder.resolve("2-import.css"), "li::after { content: 'hemmeligt' }");
    Files.writeString(folder.resolve("10-attach.txt"), "hemmeligt");
    String files = folder.toUri().toString().replaceFirst("/$", "");
    byte[] pdf = renderer().renderAnyway(sheet(PROBES.replace("URL", files))).pdf();
    assertEquals("Prøve Prøve fil", PrintShop.text(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertNull(document.getDocumentCatalog().getNames());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"raab", "opslag", "billede"})
  void hostileWordsAndPicturesAreWordsAndNoPictures(String design) throws IOException {
    String words = "<img src='" + url + "/11.png'/>";
    String style = "</p></style><link rel='stylesheet' href='" + url + "/1.css'/><p>";
    String more = HOSTILE.replace("STYLE", style).replace("WORDS", words).replace("DESIGN", design);
    PrintShop shop = PrintShop.withPicture(folder, PrintShop.activity("ond", words, more));
    Files.writeString(folder.resolve("site/content/media/baal.jpg"), SVG.replace("URL", url));
    Map<String, byte[]> files = shop.printAll(2);
    assertEquals(List.of(), hits);
    assertEquals(FORMATS, files.keySet());
    assertTrue(PrintShop.text(files.get("print/activity/ond/poster-a4.pdf")).contains("<img"));
  }

  private static PdfRenderer renderer() {
    return new PdfRenderer(new Fonts(PrintShop.TEMPLATES.resolve("fonts")));
  }

  private static Sheet sheet(String xhtml) {
    return Sheet.of(
        xhtml, new Sheet.Facts("Prøve", "Prøve", "Prøve", "da", LocalDate.of(2026, 1, 1)));
  }
}
