package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.problem.Problem;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints a tiny site. */
final class PrintShop {
  static final Path TEMPLATES = Path.of("templates", "print");
  static final Path ASSETS = Path.of("templates", "assets");

  private final Path folder;
  private final Prints prints;
  private List<Problem> problems = List.of();

  PrintShop(Path folder, String files) {
    this.folder = folder;
    Catalog catalog = TinySite.in(folder.resolve("site"), files).catalog();
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.language());
    this.prints = new Prints(catalog, routes, TEMPLATES, ASSETS, folder.resolve("cache"));
  }

  /** An activity with a title; what more it says replaces what {@link TinySite} fills in. */
  static String activity(String id, String title, String more) {
    String file =
        TinySite.activity(id, more).replace("title: Fællesspisning", "title: \"" + title + "\"");
    for (String line : more.lines().toList()) {
      Matcher key = Pattern.compile("^([a-z_]+):").matcher(line);
      if (key.find()) {
        file = withoutFirst(file, key.group());
      }
    }
    return file;
  }

  /** Drops the key of the least activity that {@code more} writes again below it. */
  private static String withoutFirst(String file, String key) {
    List<String> lines = file.lines().toList();
    long times = lines.stream().filter(line -> line.startsWith(key)).count();
    if (times < 2) {
      return file;
    }
    StringBuilder kept = new StringBuilder();
    boolean dropped = false;
    for (String line : lines) {
      if (!dropped && line.startsWith(key)) {
        dropped = true;
      } else {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  /** Every poster by its path on the site. */
  Map<String, byte[]> posters(int threads) {
    return print("poster-a4", threads);
  }

  Map<String, byte[]> print(String format, int threads) {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    problems = prints.write(prints.jobs(it -> it.id().equals(format)), files::put, threads);
    return new TreeMap<>(files);
  }

  /** The only poster. */
  byte[] poster() {
    return posters(1).values().iterator().next();
  }

  /** What the last printing reported: code and arguments. */
  List<String> problems() {
    return problems.stream().map(p -> p.position() + " " + p.code() + " " + p.arguments()).toList();
  }

  Path cache() {
    return folder.resolve("cache");
  }

  /** The text as one would copy it, with single spaces. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
