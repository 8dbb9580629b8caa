package dk.genklang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The demo's pages are valid HTML, by the checker the W3C uses. By default two pages of each type
 * and all that stand alone; {@code -Dpages=all} takes every page.
 */
class HtmlTest {
  private static final int SAMPLE = 2;

  /** Its grammar is deep. */
  private static final int STACK = 64 << 20;

  private static final String SITE = "https://genklang.example.org/";

  /** The checker holds data blocks for scripts; SiteTest sees to it that there are no others. */
  private static final String DATA = "Inline script violates Content Security Policy";

  @Test
  void thePagesAreValid() throws Exception {
    List<Path> pages = pages("all".equals(System.getProperty("pages")));
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    for (Path page : pages) {
      bytes.put(page.toString(), Files.readAllBytes(DemoSite.folder().resolve(page)));
    }
    assertTrue(pages.size() > 50, pages.size() + " pages");
    assertEquals(List.of(), faults(bytes));
  }

  @Test
  void theCheckerIsAwake() throws Exception {
    String page = "<!doctype html><html lang=da><title>x</title><p><div>y</div></p>";
    List<String> faults = faults(Map.of("x.html", page.getBytes(StandardCharsets.UTF_8)));
    assertTrue(faults.toString().contains("No “p” element in scope"), faults + "");
  }

  private static List<String> faults(Map<String, byte[]> pages) throws Exception {
    Faults faults = new Faults();
    FutureTask<Void> checking =
        new FutureTask<>(
            () -> {
              SimpleDocumentValidator validator = new SimpleDocumentValidator();
              validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", faults);
              validator.setUpValidatorAndParsers(faults, false, false);
              for (Map.Entry<String, byte[]> page : pages.entrySet()) {
                faults.page = page.getKey();
                InputSource source = new InputSource(new ByteArrayInputStream(page.getValue()));
                source.setEncoding("UTF-8");
                source.setSystemId(SITE + page.getKey());
                validator.checkHtmlInputSource(source);
              }
              return null;
            });
    new Thread(null, checking, "html", STACK).start();
    checking.get();
    return faults.found;
  }

  /** Pages in order; unless all are wanted, the first few of each folder. */
  private static List<Path> pages(boolean all) throws IOException {
    try (Stream<Path> files = Files.walk(DemoSite.folder())) {
      List<Path> pages = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Path page = DemoSite.folder().relativize(file);
        Path type = page.getNameCount() > 2 ? page.getName(page.getNameCount() - 3) : page;
        int nth = 0;
        while (nth < SAMPLE && !seen.add(type + " " + nth + " " + page.getNameCount())) {
          nth++;
        }
        if (all || nth < SAMPLE) {
          pages.add(page);
        }
      }
      return pages;
    }
  }

  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      if (!e.getMessage().startsWith(DATA)) {
        found.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
      }
    }

    @Override
    public void error(SAXParseException e) {
      warning(e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      warning(e);
    }
  }
}
