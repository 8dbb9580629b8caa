package dk.genklang.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.browser.Browser;
import dk.genklang.browser.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@InBrowser
class ReloadInBrowserTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="da">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
      <title>%s</title>
      <link rel="icon" href="icon.svg">
      </head>
      <body><main><h1>Forside</h1></main></body>
      </html>
      """;
  private static final String BANNER =
      "document.querySelector('genklang-report')?.shadowRoot.querySelector('section')";

  @TempDir Path site;

  @Test
  void anOpenPageShowsTheProblemsAndLoadsAnewUnderAStrictPolicy(Browser browser) throws Exception {
    Files.writeString(site.resolve("icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.writeString(site.resolve("index.html"), PAGE.formatted("Første"));
    try (DevServer server = new DevServer(site, 0)) {
      server.start();
      browser.go(server.url());

      server.broken("x.md:3:1: fejl: <b>forkert</b>");
      browser.until(BANNER + " && getComputedStyle(" + BANNER + ").position === 'fixed'");
      assertEquals(
          "x.md:3:1: fejl: <b>forkert</b>",
          browser.run("return " + BANNER + ".querySelector('pre').textContent"));
      assertEquals(List.of(), browser.complaints());
      assertEquals(List.of(), browser.axe());
      browser.complaints(); // Axe itself tries an inline style.
      browser.run(BANNER + ".querySelector('button').click()");
      browser.until("!document.querySelector('genklang-report')");

      server.broken("stadig forkert");
      Files.writeString(site.resolve("index.html"), PAGE.formatted("Anden"));
      server.reloaded();
      browser.until("document.title === 'Anden'");
      browser.until("!document.querySelector('genklang-report')");
      assertEquals(List.of(), browser.complaints());
    }
  }
}
