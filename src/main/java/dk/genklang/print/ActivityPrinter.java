package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.PrintFormat;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Makes one format of activities. Thread-safe. */
final class ActivityPrinter implements Printer {
  private final Leaves leaves;
  private final BiFunction<Activity, PrintFormat, Draft> design;
  private final Press press;

  /**
   * @param design of an activity in a format
   */
  ActivityPrinter(Leaves leaves, Press press, BiFunction<Activity, PrintFormat, Draft> design) {
    this.leaves = leaves;
    this.design = design;
    this.press = press;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    Activity activity = leaves.activity(job.ref());
    Draft draft = design.apply(activity, job.format());
    return press.print(draft, job.format(), Leaves.position(activity), renderer);
  }
}
