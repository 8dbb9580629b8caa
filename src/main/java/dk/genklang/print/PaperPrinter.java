package dk.genklang.print;

import dk.genklang.model.Ref;
import dk.genklang.problem.Position;
import java.util.function.Supplier;

/** Prints what a design sets. Thread-safe. */
final class PaperPrinter implements Printer {
  private final Design design;
  private final Desk desk;
  private final Press press;

  PaperPrinter(Design design, Desk desk, Press press) {
    this.design = design;
    this.desk = desk;
    this.press = press;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    Draft draft = Versions.of(design.sheets(job.ref(), job.format()));
    return press.print(draft, job.format(), position(job.ref()), renderer);
  }

  private Position position(Ref ref) {
    return desk.catalog()
        .entry(ref)
        .map(entry -> entry.common().origin().at("title"))
        .orElseGet(() -> desk.catalog().area(ref.id()).orElseThrow().origin().at("name"));
  }
}
