package dk.genklang.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DevServerTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  @TempDir Path folder;
  private Path site;
  private DevServer server;

  @BeforeEach
  void start() throws Exception {
    site = folder.resolve("public");
    write("index.html", "<!DOCTYPE html><body><p>forside</p></body></html>");
    write("om/index.html", "<p>om");
    write("404.html", "<p>findes ikke");
    server = new DevServer(site, 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void servesPagesWithTheReloadScriptAtTheirEnd() throws Exception {
    HttpResponse<String> page = get("/");

    assertEquals(200, page.statusCode());
    assertTrue(
        page.body()
            .matches(
                "<!DOCTYPE html><body><p>forside</p><script type=\"module\""
                    + " src=\"/__genklang/reload.js\\?state=[0-9a-f-]+-0\"></script></body></html>"),
        page.body());
    assertEquals("text/html; charset=utf-8", header(page, "Content-Type"));
    assertTrue(get("/om/").body().startsWith("<p>om<script type=\"module\""));
    assertEquals(server.url(), "http://127.0.0.1:" + server.port() + "/");
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.mjs, text/javascript; charset=utf-8",
    "a.json, application/json",
    "a.xml, application/xml; charset=utf-8",
    "a.atom, application/atom+xml; charset=utf-8",
    "a.ics, text/calendar; charset=utf-8",
    "a.pdf, application/pdf",
    "a.svg, image/svg+xml",
    "a.woff2, font/woff2",
    "a.ttf, font/ttf",
    "a.png, image/png",
    "a.JPG, image/jpeg",
    "a.webp, image/webp",
    "a.txt, text/plain; charset=utf-8",
    "a.webmanifest, application/manifest+json",
    ".well-known/security.txt, text/plain; charset=utf-8",
    "ukendt, application/octet-stream"
  })
  void servesFilesWithTheirTypeAndUnchanged(String file, String type) throws Exception {
    write(file, "indhold </body>");

    HttpResponse<String> answer = get("/" + file);

    assertEquals("indhold </body>", answer.body());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
  }

  @Test
  void answersNotModifiedToWhoHasTheFile() throws Exception {
    write("a.css", "p {}");
    String tag = header(get("/a.css"), "ETag");

    HttpResponse<String> same = send("GET", "/a.css", "If-None-Match", "\"x\", W/" + tag);
    assertEquals(304, same.statusCode());
    assertEquals("", same.body());
    assertEquals(tag, header(same, "ETag"));

    write("a.css", "q {}");
    HttpResponse<String> other = send("GET", "/a.css", "If-None-Match", tag);
    assertEquals(200, other.statusCode());
    assertEquals("q {}", other.body());
  }

  @Test
  void answersHeadWithoutContentAndRefusesOtherMethods() throws Exception {
    write("a.css", "p {}");
    HttpResponse<String> head = send("HEAD", "/a.css");
    HttpResponse<String> post = send("POST", "/a.css");

    assertEquals(200, head.statusCode());
    assertEquals("4", header(head, "Content-Length"));
    assertEquals("", head.body());
    assertEquals(405, post.statusCode());
    assertEquals("GET, HEAD", header(post, "Allow"));
    assertEquals(200, send("HEAD", "/__genklang/events").statusCode());
    assertEquals(405, send("DELETE", "/").statusCode());
  }

  @Test
  void redirectsAFolderToItsSlash() throws Exception {
    HttpResponse<String> redirect = get("/om?q=1");

    assertEquals(302, redirect.statusCode());
    assertEquals("/om/?q=1", header(redirect, "Location"));
  }

  @Test
  void answersWhatIsNotThereWithThePageForIt() throws Exception {
    write("tom/a.txt", "x");
    for (String path : List.of("/aldrig", "/aldrig/", "/tom/", "/tom", "/om/index.html/")) {
      HttpResponse<String> answer = get(path);
      assertEquals(404, answer.statusCode(), path);
      assertTrue(answer.body().startsWith("<p>findes ikke<script"), path);
    }
    Files.delete(site.resolve("404.html"));
    assertEquals("Not found.\n", get("/aldrig").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../hemmelig.txt",
        "/om/../../hemmelig.txt",
        "/%2e%2e/hemmelig.txt",
        "/om/%2E%2E/%2e%2e/hemmelig.txt",
        "/..%2fhemmelig.txt",
        "/om%2f..%2f..%2fhemmelig.txt",
        "/%252e%252e/hemmelig.txt",
        "/..%5chemmelig.txt",
        "/..\\hemmelig.txt",
        "/om/%00.html",
        "/%c0%ae%c0%ae/hemmelig.txt",
        "/%ff",
        "/%e",
        "//hemmelig.txt",
        "/link.txt",
        "/mappe/hemmelig.txt",
        "/.genklang-site",
        "/.git/config",
        "/C:/hemmelig.txt",
        "/æ",
        "http://127.0.0.1/../hemmelig.txt",
        "file:///etc/passwd",
        "*",
        "mailto:a"
      })
  void nothingOutsideTheFolderIsEverServed(String target) throws Exception {
    Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "HEMMELIG root:");
    Files.createSymbolicLink(site.resolve("link.txt"), secret);
    Files.createSymbolicLink(site.resolve("mappe"), folder);
    write(".genklang-site", "HEMMELIG");
    write(".git/config", "HEMMELIG");

    String answer =
        raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertTrue(answer.matches("(?s)(HTTP/1.1 40[04] .*)?"), answer);
    assertFalse(answer.contains("HEMMELIG") || answer.contains("root:"), answer);
  }

  @Test
  void linksInsideTheFolderAreServed() throws Exception {
    write("a.txt", "her");
    Files.createSymbolicLink(site.resolve("b.txt"), Path.of("a.txt"));

    assertEquals("her", get("/b.txt").body());
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1, 200",
    "localhost:PORT, 200",
    "127.0.0.1:PORT, 200",
    "localhost:1, 421",
    "ond.example.org, 421",
    "ond.example.org:PORT, 421",
    "127.0.0.1.ond.example.org, 421",
    "'', 421"
  })
  void answersOnlyRequestsThatNameThisMachine(String host, int status) throws Exception {
    String named = host.replace("PORT", Integer.toString(server.port()));

    String answer = raw("GET /om/ HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n");

    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertEquals(status == 200, answer.contains("<p>om"));
  }

  @Test
  void tellsOpenPagesWhatIsBrokenAndWhenToReload() throws Exception {
    String state = get("/").body().replaceAll("(?s).*state=([^\"]*).*", "$1");
    Iterator<String> first = events();
    assertEquals("data: {\"state\":\"" + state + "\",\"report\":\"\"}", first.next());

    server.broken("a.md:1:1: fejl: <b>\nto linjer");
    String broken =
        "data: {\"state\":\"" + state + "\",\"report\":\"a.md:1:1: fejl: <b>\\nto linjer\"}";
    assertEquals(broken, first.next());
    assertEquals(broken, events().next(), "a page opened now is told the same");

    server.reloaded();
    String next = state.replaceAll("0$", "1");
    assertEquals("data: {\"state\":\"" + next + "\",\"report\":\"\"}", first.next());
    assertTrue(get("/").body().contains("reload.js?state=" + next + "\""));
  }

  @Test
  void servesTheScriptItAddsAndNothingElseThere() throws Exception {
    assertTrue(get("/__genklang/reload.js?state=x").body().contains("new EventSource("));
    assertEquals("text/css; charset=utf-8", header(get("/__genklang/reload.css"), "Content-Type"));
    assertEquals(404, get("/__genklang/DevServer.class").statusCode());
  }

  @Test
  void manyOpenPagesDoNotKeepOthersWaiting() throws Exception {
    for (int i = 0; i < 40; i++) {
      events().next();
    }
    List<Integer> answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return get("/om/").statusCode();
                  } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .distinct()
            .toList();

    assertEquals(List.of(200), answers);
  }

  @Test
  void waitsWhileANewSiteIsPutInPlace() throws Exception {
    Path aside = folder.resolve("aside");
    Files.move(site, aside);
    Thread back =
        new Thread(
            () -> {
              try {
                Thread.sleep(50);
                Files.move(aside, site);
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    back.start();

    assertEquals(200, get("/om/").statusCode());
    back.join();
  }

  @Test
  void beforeThereIsASiteAnEmptyPageWaitsForIt() throws Exception {
    Files.move(site, folder.resolve("aside"));

    HttpResponse<String> answer = get("/");

    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("/__genklang/reload.js"), answer.body());
  }

  @Test
  void aSiteBelowABasePathIsServedThere() throws Exception {
    try (DevServer below = new DevServer(site, 0, "/hald/")) {
      below.start();
      assertEquals(200, get(below, "/hald/om/").statusCode());
      assertEquals("/hald/", header(get(below, "/hald"), "Location"));
      assertEquals("/hald/om/", header(get(below, "/hald/om"), "Location"));
      assertEquals(404, get(below, "/om/").statusCode());
      assertEquals(404, get(below, "/").statusCode());
      assertEquals(200, get(below, "/__genklang/reload.js").statusCode());
    }
    assertThrows(IllegalArgumentException.class, () -> new DevServer(site, 0, "hald"));
  }

  @Test
  void saysThatThePortIsTaken() {
    PortInUseException taken =
        assertThrows(PortInUseException.class, () -> new DevServer(site, server.port()));

    assertEquals(server.port(), taken.port());
    assertTrue(
        taken
            .getMessage()
            .startsWith(
                "Port " + server.port() + " is used by another program, or may not be used. "),
        taken.getMessage());
  }

  @Test
  void isReachedFromThisMachineOnly() throws Exception {
    InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});

    assertThrows(IOException.class, () -> new Socket(other, server.port()).close());
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(server, path);
  }

  private static HttpResponse<String> get(DevServer server, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(at(server, path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(server, path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The lines of a new stream of events that hold data. */
  private Iterator<String> events() throws IOException, InterruptedException {
    HttpResponse<Stream<String>> stream =
        CLIENT.send(
            HttpRequest.newBuilder(at(server, "/__genklang/events")).build(),
            BodyHandlers.ofLines());
    assertEquals("text/event-stream; charset=utf-8", header(stream, "Content-Type"));
    return stream.body().filter(line -> line.startsWith("data:")).iterator();
  }

  /** Sends bytes as they are, which a client that knows about addresses would not. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.join("\n", in.lines().toList());
    }
  }

  private static URI at(DevServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
