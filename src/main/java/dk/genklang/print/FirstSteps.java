package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.print.Column.Text;
import dk.genklang.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one does the first time, step by step, on the back of a flyer. */
final class FirstSteps {
  private static final int MOST = 4;

  /** Where they begin, and how much room they have. */
  private static final double TOP = 32;

  private static final double ROOM = 90;

  private final Leaves leaves;
  private final Fonts fonts;
  private final Texts texts;

  FirstSteps(Leaves leaves) {
    this.leaves = leaves;
    this.fonts = leaves.studio().fonts();
    this.texts = leaves.studio().texts();
  }

  /** A step where it stands on the page. */
  record Placed(int number, double top, double height, Column column) {}

  /**
   * @param head in bold, then the text
   */
  private record Step(String head, String text) {}

  /** The steps, as large as they fit; few of them may be large. */
  List<Placed> of(Activity activity, PosterView view) {
    List<Step> steps = steps(activity, view);
    double scale = steps.size() < 3 ? 1.4 : 1.12;
    while (height(steps, scale) > ROOM && scale > 0.7) {
      scale -= 0.03;
    }
    return placed(steps, scale);
  }

  /** One thing to do or to know, in the order one meets it. */
  private List<Step> steps(Activity activity, PosterView view) {
    List<Step> steps = new ArrayList<>();
    view.phone()
        .ifPresent(
            phone ->
                steps.add(
                    new Step(
                        texts.get(
                            activity.callFirst() ? "print.step.call-first" : "print.step.call"),
                        (phone.who().isEmpty() ? "" : phone.who() + ": ") + phone.number())));
    activity
        .companion()
        .ifPresent(
            companion ->
                steps.add(
                    new Step(
                        texts.get("print.step.companion"),
                        companion.who()
                            + companion.phone().map(p -> ", " + leaves.number(p)).orElse(""))));
    int bring = steps.size();
    activity.bring().ifPresent(it -> steps.add(new Step(texts.get("print.step.bring"), it)));
    steps.add(new Step(texts.get("print.step.arrive"), view.first().get(0)));
    activity
        .host()
        .map(host -> Stream.concat(host.name().stream(), host.recognise().stream()).toList())
        .filter(parts -> !parts.isEmpty())
        .ifPresent(
            parts -> steps.add(new Step(texts.get("print.step.host"), String.join(" · ", parts))));
    if (steps.size() > MOST) {
      steps.remove(bring); // one can ask about it on the phone
    }
    return steps;
  }

  private Column column(Step step, double scale) {
    return Column.fitted(
        fonts,
        112,
        1000,
        scale,
        List.of(
            Text.of(Face.HEAVY, 14, step.head()).heading(),
            Text.of(Face.TEXT, 13, Typography.tidy(step.text())).below(0.4)));
  }

  private double height(List<Step> steps, double scale) {
    return steps.stream().mapToDouble(step -> Math.max(13, column(step, scale).height()) + 4).sum();
  }

  private List<Placed> placed(List<Step> steps, double scale) {
    double spare =
        Math.min(
            steps.size() < 3 ? 10 : 5, (ROOM - height(steps, scale)) / Math.max(1, steps.size()));
    double top = TOP;
    List<Placed> placed = new ArrayList<>();
    for (Step step : steps) {
      Column column = column(step, scale);
      placed.add(
          new Placed(placed.size() + 1, Millimetres.rounded(top), column.height() + 2, column));
      top += Math.max(13, column.height()) + 4 + Math.max(0, spare);
    }
    return placed;
  }
}
