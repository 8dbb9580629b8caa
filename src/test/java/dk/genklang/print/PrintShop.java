package dk.genklang.print;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.problem.Problem;
import dk.genklang.testing.TinySite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints a tiny site. */
final class PrintShop {
  static final Path TEMPLATES = Path.of("templates", "print");
  static final Path ASSETS = Path.of("templates", "assets");

  private static final String BLEED =
      """
      -- site-config.yml --
      title: Prøven
      municipality: Prøve Kommune
      base-url: https://proeve.example.org/
      print: {formats: {activity: [poster-a4]}, bleed: yes}
      """;

  private final Path folder;
  private final Prints prints;
  private List<Problem> problems = List.of();

  PrintShop(Path folder, String files) {
    this.folder = folder;
    Catalog catalog = TinySite.in(folder.resolve("site"), files).catalog();
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.language());
    this.prints =
        new Prints(
            catalog,
            routes,
            Prints.Folders.of(
                Path.of("templates"), folder.resolve("site/content"), folder.resolve("cache")),
            false);
  }

  /** A shop whose site has the picture {@code baal.jpg}. */
  static PrintShop withPicture(Path folder, String files) {
    try {
      Path media = Files.createDirectories(folder.resolve("site/content/media"));
      BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < 400; y++) {
        for (int x = 0; x < 600; x++) {
          image.setRGB(x, y, (x * 255 / 600) << 16 | (y * 255 / 400) << 8 | 0x60);
        }
      }
      ImageIO.write(image, "jpg", media.resolve("baal.jpg").toFile());
      return new PrintShop(folder, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A shop that prints for the printing house. */
  static PrintShop withBleed(Path folder, String files) {
    return new PrintShop(folder, BLEED + files);
  }

  /** A shop with one activity in Danish and Arabic. */
  static PrintShop multilingual(Path folder) {
    return new PrintShop(
        folder,
        """
        -- site-config.yml --
        title: Prøven
        municipality: Prøve Kommune
        base-url: https://proeve.example.org/
        languages: [da, ar]
        -- content/activities/krolf.ar.md --
        ---
        title: "رفيق اللغة: تدرّب على الدنماركية مع كأس شاي"
        summary: اعثر على رفيق وتحدث معه بالدنماركية عن أمور كل يوم.
        ---
        أهلاً.
        """
            + activity("krolf", "Krolf", "level: everyone"));
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

  Map<String, byte[]> printAll(int threads) {
    Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    problems = prints.write(prints.jobs(it -> true), files::put, threads);
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
