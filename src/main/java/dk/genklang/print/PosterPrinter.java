package dk.genklang.print;

import dk.genklang.kept.Kept;
import dk.genklang.model.Activity;
import dk.genklang.print.PdfRenderer.Rendered;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes one poster from an activity, or takes the kept one that shows the same. Thread-safe. */
final class PosterPrinter {
  private final Posters posters;
  private final Fonts fonts;
  private final Glyphs glyphs;
  private final Kept kept;

  PosterPrinter(Posters posters, Fonts fonts, Kept kept) {
    this.posters = posters;
    this.fonts = fonts;
    this.glyphs = new Glyphs(fonts);
    this.kept = kept;
  }

  /** A file and what is wrong with it. */
  static final class Printed {
    private final byte[] pdf;
    private final List<Problem> problems;

    Printed(byte[] pdf, List<Problem> problems) {
      this.pdf = pdf;
      this.problems = List.copyOf(problems);
    }

    byte[] pdf() {
      return pdf;
    }

    List<Problem> problems() {
      return problems;
    }
  }

  /**
   * @param renderer is asked for only when there is no kept file
   */
  Printed print(Activity activity, Format format, Supplier<PdfRenderer> renderer) {
    PosterLayout layout = posters.layout(activity);
    Sheet sheet = posters.sheet(activity, layout, format);
    List<Problem> problems = new ArrayList<>(problems(activity, format, layout, sheet));
    String key = Hash.of(PdfRenderer.VERSION, fonts.hash(), sheet.fingerprint());
    Optional<byte[]> found = kept.get(key);
    if (found.isPresent()) {
      return new Printed(found.get(), problems);
    }
    Rendered rendered = renderer.get().render(printable(sheet));
    while (!rendered.fits() && layout.canShrink()) {
      layout = layout.smaller(fonts);
      sheet = posters.sheet(activity, layout, format);
      rendered = renderer.get().render(printable(sheet));
    }
    if (rendered.fits()) {
      kept.put(key, rendered.pdf());
      return new Printed(rendered.pdf(), problems);
    }
    String boxes = String.join(", ", rendered.overfull());
    problems.add(Problem.warning("print-overfull", position(activity), format.code(), boxes));
    return new Printed(renderer.get().renderAnyway(printable(sheet)).pdf(), problems);
  }

  private List<Problem> problems(
      Activity activity, Format format, PosterLayout layout, Sheet sheet) {
    List<Problem> problems = new ArrayList<>();
    List<String> missing = glyphs.missing(sheet.xhtml());
    if (!missing.isEmpty()) {
      String letters = String.join(" ", missing);
      problems.add(Problem.warning("print-letter", position(activity), format.code(), letters));
    }
    if (layout.title().capHeight() < PosterLayout.SMALLEST_CAP) {
      String height = String.format(Locale.ROOT, "%.0f", layout.title().capHeight());
      problems.add(Problem.warning("print-title", position(activity), format.code(), height));
    }
    return problems;
  }

  private Sheet printable(Sheet sheet) {
    return sheet.with(glyphs.without(sheet.xhtml()));
  }

  private static Position position(Activity activity) {
    return activity.common().origin().at("title");
  }
}
