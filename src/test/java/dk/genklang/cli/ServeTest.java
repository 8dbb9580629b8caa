package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.TinySite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes while the site is shown. */
class ServeTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void theSiteFollowsTheEditsAndStaysGoodWhileOneIsBroken() throws Exception {
    TinySite site = TinySite.in(folder, activity("spis", ""));
    Future<Integer> serving = threads.submit(() -> serve("--port", "0", "-q"));
    String address = until(() -> find(ADDRESS, text(out)));
    assertTrue(get(address + "aktiviteter/spis/").contains("Fællesspisning"));

    site.write(activity("spis", "").replace("Fællesspisning", "Suppeaften"));
    until(() -> get(address + "aktiviteter/spis/").contains("Suppeaften") ? "yes" : "");

    site.write(activity("spis", "level: alle").replace("Fællesspisning", "Natmad"));
    until(() -> text(err).contains("[unknown-value]") ? "yes" : "");
    assertTrue(get(address + "aktiviteter/spis/").contains("Suppeaften"));

    site.write(activity("spis", "").replace("Fællesspisning", "Natmad"));
    until(() -> get(address + "aktiviteter/spis/").contains("Natmad") ? "yes" : "");

    threads.shutdownNow();
    assertEquals(0, serving.get(2, TimeUnit.MINUTES));
  }

  @Test
  void aPortInUseIsToldWithAnother() throws Exception {
    TinySite.in(folder, activity("spis", ""));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Run run = Run.in(folder, "serve", "--port", String.valueOf(port));
      assertEquals(2, run.exit());
      assertEquals(
          "genklang: Porten %d er optaget. Skriv en anden: --port %d.\n".formatted(port, port + 1),
          run.err());
    }
  }

  private int serve(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "serve";
    System.arraycopy(options, 0, args, 1, options.length);
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false,
            TinySite.TODAY,
            folder,
            Path.of("").toAbsolutePath(),
            System::nanoTime);
    return new App(console).run(args);
  }

  private interface Attempt {
    /** What is waited for; empty until it is there. */
    String result() throws Exception;
  }

  private static String until(Attempt attempt) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String result = attempt.result();
    while (result.isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      result = attempt.result();
    }
    assertTrue(!result.isEmpty(), "waited in vain");
    return result;
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
