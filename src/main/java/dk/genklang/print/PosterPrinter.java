package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.PrintFormat;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the posters of activities. Thread-safe. */
final class PosterPrinter implements Printer {
  private final Posters posters;
  private final Press press;

  PosterPrinter(Posters posters, Press press) {
    this.posters = posters;
    this.press = press;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    Activity activity = posters.activity(job.ref());
    Draft draft = new PosterDraft(activity, job.format(), posters.layout(activity));
    return press.print(draft, job.format(), position(activity), renderer);
  }

  private static Position position(Activity activity) {
    return activity.common().origin().at("title");
  }

  private final class PosterDraft implements Draft {
    private final Activity activity;
    private final PrintFormat format;
    private final PosterLayout layout;

    PosterDraft(Activity activity, PrintFormat format, PosterLayout layout) {
      this.activity = activity;
      this.format = format;
      this.layout = layout;
    }

    @Override
    public Sheet sheet() {
      return posters.sheet(activity, layout, format);
    }

    @Override
    public Optional<Draft> smaller() {
      return layout.canShrink()
          ? Optional.of(new PosterDraft(activity, format, posters.smaller(layout)))
          : Optional.empty();
    }

    @Override
    public List<Problem> problems() {
      if (layout.title().capHeight() >= PosterLayout.SMALLEST_CAP) {
        return List.of();
      }
      String height = String.format(Locale.ROOT, "%.0f", layout.title().capHeight());
      return List.of(Problem.warning("print-title", position(activity), format.id(), height));
    }
  }
}
