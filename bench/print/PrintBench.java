package dk.genklang.print;

import com.sun.management.OperatingSystemMXBean;
import dk.genklang.build.Loaded;
import dk.genklang.build.PrintRun;
import dk.genklang.build.Progress;
import dk.genklang.build.Workplace;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.PrintFormat;
import dk.genklang.template.Templates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints the demo's posters again and again in one warm process, nothing kept, and writes the same
 * pages as HTML for others to print: see {@code run}, which starts it in the repository's folder.
 *
 * <pre>PrintBench PAGES THREADS ROUNDS</pre>
 */
public final class PrintBench {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path work;
  private final Workplace workplace;
  private final Loaded loaded;

  private PrintBench(Path work) throws Exception {
    this.work = work;
    Files.copy(Path.of("site-config.yml"), work.resolve("site-config.yml"));
    this.workplace =
        new Workplace(
            work.resolve("site-config.yml"),
            Optional.of(Path.of("content")),
            Optional.of(Path.of("templates")),
            Path.of(""),
            Path.of("").toAbsolutePath(),
            Optional.empty(),
            LocalDate.parse("2026-11-24"),
            false);
    this.loaded = Loaded.from(workplace);
  }

  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("genklang-print");
    try {
      PrintBench bench = new PrintBench(work);
      bench.pages(Path.of(arguments[0]));
      int threads = Integer.parseInt(arguments[1]);
      int rounds = Integer.parseInt(arguments[2]);
      bench.report("one thread", 1, rounds);
      bench.report(threads + " threads", threads, rounds);
    } finally {
      delete(work);
    }
  }

  /** The median of all rounds but the first two, in which the program warms up. */
  private void report(String how, int threads, int rounds) throws Exception {
    double[] wall = new double[rounds];
    double[] processor = new double[rounds];
    int posters = 0;
    for (int i = 0; i < rounds; i++) {
      PrintRun run = new PrintRun(workplace, loaded, false);
      var jobs =
          run.jobs(Set.of(), Optional.of("poster-a4"), Optional.empty(), Optional.empty()).stream()
              .filter(job -> job.language().equals("da"))
              .toList();
      posters = jobs.size();
      long start = System.nanoTime();
      long before = MACHINE.getProcessCpuTime();
      run.write(jobs, work.resolve("out"), threads, Progress.SILENT);
      wall[i] = (System.nanoTime() - start) / 1e6 / posters;
      processor[i] = (MACHINE.getProcessCpuTime() - before) / 1e6 / posters;
      delete(work.resolve(".genklang"));
    }
    double middle = median(wall);
    System.out.printf(
        Locale.ROOT,
        "Genklang, %s: %.1f posters a second; a poster takes %.0f ms, %.0f ms of a processor"
            + " (first round: %.0f ms; %d posters)%n",
        how,
        1000 / middle,
        middle,
        median(processor),
        wall[0],
        posters);
  }

  private static double median(double[] rounds) {
    double[] warm = Arrays.copyOfRange(rounds, Math.min(2, rounds.length - 1), rounds.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  /** Each poster as {@code PAGES/ID/index.html} with its pictures beside it. */
  private void pages(Path folder) throws IOException {
    Catalog catalog =
        Catalog.of(
            loaded.content().orElseThrow(),
            loaded.config().orElseThrow(),
            workplace.asOf(),
            false);
    Path templates = Path.of("templates");
    Path fonts = templates.resolve("print/fonts").toAbsolutePath();
    Studio.Tools tools =
        new Studio.Tools(
            new Templates(templates.resolve("print")),
            new Fonts(fonts),
            new Signs(templates.resolve("assets")),
            new Photos(Path.of("content/media")),
            0);
    Routes routes = new Routes(catalog.config().baseUrl(), catalog.language());
    Posters posters = new Posters(new Leaves(new Studio(catalog, routes, tools)));
    for (Activity activity : catalog.current(Activity.class)) {
      Sheet sheet = posters.of(activity, PrintFormat.POSTER_A4).sheet();
      Path own = Files.createDirectories(folder.resolve(activity.id()));
      String page = Lengths.scaled(sheet).replace("mem:", "");
      Files.writeString(
          own.resolve("index.html"), page.replace("<style>", "<style>\n" + faces(fonts)));
      for (Map.Entry<String, Drawing> drawing : sheet.pictures().drawings().entrySet()) {
        Files.writeString(own.resolve(drawing.getKey() + ".svg"), svg(drawing.getValue()));
      }
      for (Map.Entry<String, byte[]> photo : sheet.pictures().photos().entrySet()) {
        Files.write(own.resolve(photo.getKey() + ".jpg"), photo.getValue());
      }
    }
  }

  private static String faces(Path fonts) {
    StringBuilder css = new StringBuilder();
    for (Face face : Face.values()) {
      css.append(
          "@font-face { font-family: '%s'; font-weight: %d; src: url(%s) }%n"
              .formatted(face.family(), face.weight(), fonts.resolve(face.file()).toUri()));
    }
    return css.toString();
  }

  private static String svg(Drawing drawing) {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.append(" viewBox=\"0 0 %s %s\">".formatted(drawing.width(), drawing.height()));
    for (Drawing.Painted painted : drawing.shapes()) {
      String colour = "#%06x".formatted(painted.colour());
      String paint =
          painted.stroke() == 0
              ? "fill=\"" + colour + "\""
              : "fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"%s\" stroke-width=\"%s\""
                  .formatted(colour, painted.stroke());
      svg.append("<path %s d=\"%s\"/>".formatted(paint, SvgPath.of(painted.shape())));
    }
    return svg.append("</svg>").toString();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
