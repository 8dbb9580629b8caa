package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the demo's pages weigh on a poor connection, compressed as the web does. */
class BudgetTest {
  private static final int HTML = 15 * 1024;
  private static final int STYLES = 15 * 1024;
  private static final int SCRIPTS = 5 * 1024;

  @Test
  void noPageIsHeavierThanItMayBe() {
    List<String> heavy = new ArrayList<>();
    List<Path> pages = files(".html");
    for (Path page : pages) {
      int weight = zipped(page);
      if (weight > HTML) {
        heavy.add(DemoSite.folder().relativize(page) + " " + weight);
      }
    }
    assertTrue(pages.size() > 500, pages.size() + " pages");
    assertEquals(List.of(), heavy);
  }

  @Test
  void stylesAndTheScriptsOfAnOrdinaryPageAreLight() {
    int styles = files("css/site.css").stream().mapToInt(BudgetTest::zipped).sum();
    int scripts =
        files(".js").stream()
            .filter(file -> file.toString().matches(".*/assets/[^/]+/js/[^/]+\\.js"))
            .mapToInt(BudgetTest::zipped)
            .sum();
    assertTrue(styles > 0 && styles <= STYLES, styles + " bytes of styles");
    assertTrue(scripts > 0 && scripts <= SCRIPTS, scripts + " bytes of scripts");
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> walk = Files.walk(DemoSite.folder())) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int zipped(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
