package dk.genklang.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages, by server-sent events, which state of the site is published and what is wrong
 * with the newest edit. A page that connects is told at once, so that none misses anything. All
 * writing is done by one thread, for one page after the other.
 */
final class Events implements AutoCloseable {
  /** More pages than anybody keeps open; beyond that the oldest is let go. */
  private static final int MOST_PAGES = 32;

  private static final long BEAT_SECONDS = 15;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String server = UUID.randomUUID().toString();
  private final Deque<HttpExchange> pages = new ArrayDeque<>();
  private final ScheduledThreadPoolExecutor writer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "genklang-events");
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.DiscardPolicy()); // Once closed, nobody is left to be told.
  private final Future<?> beat =
      writer.scheduleWithFixedDelay(
          () -> send(": still here\n\n"), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  private long generation;
  private String report = "";

  /** Names the published state; another one after every change and every start of the server. */
  synchronized String state() {
    return server + "-" + generation;
  }

  void reloaded() {
    change(1, "");
  }

  void broken(String newReport) {
    change(0, newReport);
  }

  /** Keeps a page's request open for as long as the page is. */
  void connect(HttpExchange page) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    page.getResponseHeaders().set("Cache-Control", "no-store");
    page.sendResponseHeaders(200, 0);
    writer.execute(
        () -> {
          pages.add(page);
          if (pages.size() > MOST_PAGES) {
            pages.remove().close();
          }
          write(page, event());
        });
  }

  @Override
  public void close() {
    beat.cancel(true);
    writer.shutdownNow();
  }

  private synchronized void change(int generations, String newReport) {
    generation += generations;
    report = newReport;
    writer.execute(() -> send(event()));
  }

  private synchronized String event() {
    ObjectNode data = JSON.createObjectNode().put("state", state()).put("report", report);
    return "data: " + data + "\n\n";
  }

  private void send(String text) {
    for (HttpExchange page : pages.toArray(new HttpExchange[0])) {
      write(page, text);
    }
  }

  private void write(HttpExchange page, String text) {
    try {
      OutputStream out = page.getResponseBody();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      pages.remove(page); // The page was closed.
      page.close();
    }
  }
}
