package dk.genklang.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, driven without a window. Tests that are {@link InBrowser} share one. A machine
 * without it skips the test and says so, unless {@code GENKLANG_REQUIRE_BROWSER} is {@code true}.
 */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern ORIGIN = Pattern.compile("^(https?://[^/]+).*", Pattern.DOTALL);

  private final ChromeDriver driver;
  private final Path profile;
  private final Set<String> visited = new TreeSet<>();

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Skips the test where there is no browser. */
  static void require() {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there && "true".equals(System.getenv("GENKLANG_REQUIRE_BROWSER"))) {
      throw new AssertionError("No Chromium: install chromium and chromium-driver");
    }
    if (!there) {
      System.err.println(
          "SKIPPED: no Chromium on this machine; browser tests are not run"
              + " (Debian: apt install chromium chromium-driver)");
    }
    assumeTrue(there, "no Chromium on this machine");
  }

  /** Opens a browser. */
  static Browser open() {
    try {
      Path profile = Files.createTempDirectory("genklang-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(CHROMIUM.toString());
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--lang=da",
          "--user-data-dir=" + profile);
      LoggingPreferences logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.WARNING);
      options.setCapability("goog:loggingPrefs", logs);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.toFile())
              .usingAnyFreePort()
              .build();
      return new Browser(new ChromeDriver(service, options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows pages as on a screen of this size, in light or dark. */
  public Browser screen(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return preferring(dark, "prefers-reduced-motion", "reduce");
  }

  /** Shows pages in the few colours a person has chosen for everything on the screen. */
  public Browser forcedColours(int width, int height, boolean dark) {
    screen(width, height, dark);
    return preferring(dark, "forced-colors", "active");
  }

  private Browser preferring(boolean dark, String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", feature, "value", value))));
    return this;
  }

  /** The same number of pixels, with everything so many times larger. */
  public Browser enlarged(int times) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            run("return innerWidth"),
            "height",
            run("return innerHeight"),
            "deviceScaleFactor",
            times,
            "mobile",
            false));
    return this;
  }

  public Browser go(String url) {
    if (url.startsWith("http")) {
      visited.add(ORIGIN.matcher(url).replaceFirst("$1"));
    }
    driver.get(url);
    return this;
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** The first element a CSS selector finds. */
  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** All elements a CSS selector finds. */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until a script's expression is true. */
  public Browser until(String expression) {
    new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50))
        .withMessage("until " + expression)
        .until(it -> Boolean.TRUE.equals(run("return !!(" + expression + ")")));
    return this;
  }

  public Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /**
   * Runs a script before those of every page from now on.
   *
   * @return what {@link #noLongerBefore} wants to know it by
   */
  public String before(String script) {
    return (String)
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
  }

  public void noLongerBefore(String script) {
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  /** What axe finds wrong with the page, a line each; empty when it is right. */
  @SuppressWarnings("deprecation") // Pages have no frames: nothing is won by a window for each run.
  public List<String> axe() {
    return new AxeBuilder()
            .setLegacyMode()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(driver)
            .getViolations()
            .stream()
            .map(Browser::line)
            .toList();
  }

  private static String line(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(3).toList();
  }

  /** Leaves the page, and what it and those before it complained of: tests share a browser. */
  public Browser leave() {
    go("about:blank");
    complaints();
    return this;
  }

  /** Leaves the page and takes away all that pages kept: what was saved, workers, files. */
  Browser forget() {
    leave().screen(1280, 900, false);
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    for (String origin : visited) {
      driver.executeCdpCommand(
          "Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }
    visited.clear();
    return this;
  }

  /** What the browser itself complained of: refused scripts, missing files. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Saves a picture of the whole page. */
  public void picture(Path file) {
    Object height =
        run("return Math.min(8000, Math.max(document.documentElement.scrollHeight, 600))");
    Object width = run("return window.innerWidth");
    Map<String, Object> result =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Base64.getDecoder().decode((String) result.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(Browser::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    // The browser's last process may still be taking its own files away.
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }
}
