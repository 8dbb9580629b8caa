package dk.genklang.print;

import dk.genklang.kept.Kept;
import dk.genklang.model.PrintFormat;
import dk.genklang.print.PdfRenderer.Rendered;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns drafts into files, and gives the kept file of an earlier build where it shows the same.
 * Thread-safe.
 */
final class Press {
  private final Fonts fonts;
  private final Glyphs glyphs;
  private final Kept kept;

  Press(Fonts fonts, Kept kept) {
    this.fonts = fonts;
    this.glyphs = new Glyphs(fonts);
    this.kept = kept;
  }

  /**
   * Makes the text smaller until everything fits. What never does is reported as {@code
   * print-overfull}, and the file is made nevertheless; letters that no font has are left out and
   * reported as {@code print-letter}.
   *
   * @param position of what a reader of the problems would change
   */
  Printed print(
      Draft first, PrintFormat format, Position position, Supplier<PdfRenderer> renderer) {
    Draft draft = first;
    Sheet sheet = draft.sheet();
    List<Problem> problems = new ArrayList<>(draft.problems());
    List<String> missing = glyphs.missing(sheet.xhtml());
    if (!missing.isEmpty()) {
      String letters = String.join(" ", missing);
      problems.add(Problem.warning("print-letter", position, format.id(), letters));
    }
    String key = Hash.of(PdfRenderer.VERSION, fonts.hash(), sheet.fingerprint());
    Optional<byte[]> found = kept.get(key);
    if (found.isPresent()) {
      return new Printed(found.get(), problems);
    }
    Rendered rendered = renderer.get().render(printable(sheet));
    Optional<Draft> smaller = draft.smaller();
    while (!rendered.fits() && smaller.isPresent()) {
      draft = smaller.get();
      sheet = draft.sheet();
      rendered = renderer.get().render(printable(sheet));
      smaller = draft.smaller();
    }
    if (rendered.fits()) {
      kept.put(key, rendered.pdf());
      return new Printed(rendered.pdf(), problems);
    }
    String boxes = String.join(", ", rendered.overfull());
    problems.add(Problem.warning("print-overfull", position, format.id(), boxes));
    return new Printed(renderer.get().renderAnyway(printable(sheet)).pdf(), problems);
  }

  /** A small picture of a file, kept like the file. */
  byte[] thumbnail(byte[] pdf) {
    String key = Hash.of(List.of(Thumbnail.VERSION.getBytes(StandardCharsets.UTF_8), pdf));
    return kept.get(key)
        .orElseGet(
            () -> {
              byte[] picture = Thumbnail.of(pdf);
              kept.put(key, picture);
              return picture;
            });
  }

  private Sheet printable(Sheet sheet) {
    return sheet.with(glyphs.without(sheet.xhtml()));
  }
}
