package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.text.ScheduleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The few lines a local newspaper has room for, as plain text. Thread-safe. */
final class NoticePrinter implements Printer {
  /** What newspapers take, in characters. */
  static final int LONGEST = 300;

  private final Leaves leaves;

  NoticePrinter(Leaves leaves) {
    this.leaves = leaves;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    Activity activity = leaves.activity(job.ref());
    String text = text(activity) + "\n";
    return new Printed(text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  /** As much as there is room for: what one needs to come goes before what makes one want to. */
  String text(Activity activity) {
    PosterView view = leaves.view(activity);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(1, sentence(view.title())));
    parts.add(new Part(6, sentence(view.summary())));
    parts.add(new Part(2, sentence(when(activity, view))));
    parts.add(new Part(3, sentence(view.where().main())));
    parts.add(new Part(8, sentence(view.where().more())));
    view.price().stream().limit(1).forEach(price -> parts.add(new Part(4, sentence(price.main()))));
    parts.add(new Part(9, sentence(view.signup().main())));
    view.phone()
        .ifPresent(
            phone ->
                parts.add(
                    new Part(
                        5,
                        sentence(
                            leaves.studio().texts().get("print.notice-phone", phone.number())))));
    parts.add(new Part(7, view.shortAddress()));
    for (int least = 9; joined(parts).length() > LONGEST && least > 1; least--) {
      int dropped = least;
      parts.removeIf(part -> part.rank() == dropped);
    }
    return joined(parts);
  }

  private String when(Activity activity, PosterView view) {
    if (activity.schedule().size() != 1) {
      return view.when().rows().stream()
          .map(row -> (row.days().get(0) + " " + row.time()).strip())
          .collect(Collectors.joining(", "));
    }
    return new ScheduleText(leaves.studio().texts(), leaves.studio().formats())
        .sentence(activity.schedule().get(0), leaves.studio().catalog().asOf());
  }

  /**
   * @param rank the higher, the sooner it is left out
   */
  private record Part(int rank, String text) {}

  private static String joined(List<Part> parts) {
    return parts.stream()
        .map(Part::text)
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + " " + b)
        .map(NoticePrinter::plain)
        .orElse("");
  }

  private static String plain(String text) {
    return text.replace(Typography.NO_BREAK_SPACE, ' ')
        .replace(String.valueOf(Typography.SOFT_HYPHEN), "");
  }

  private static String sentence(String text) {
    return Optional.of(text.strip())
        .filter(it -> !it.isEmpty())
        .map(it -> ".!?".indexOf(it.charAt(it.length() - 1)) >= 0 ? it : it + ".")
        .orElse("");
  }
}
