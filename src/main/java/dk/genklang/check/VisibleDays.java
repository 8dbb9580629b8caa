package dk.genklang.check;

import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** An entry is shown from one day until a later one. */
final class VisibleDays implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    content.entries().stream().map(Entry::common).forEach(common -> check(common, problems));
  }

  private static void check(Common common, Consumer<Problem> problems) {
    Optional<LocalDate> from = common.visible().from();
    common
        .visible()
        .until()
        .filter(until -> from.filter(until::isBefore).isPresent())
        .ifPresent(
            until ->
                problems.accept(
                    Problem.error(
                        "ends-before-start",
                        common.origin().at("visible.until"),
                        from.orElseThrow(),
                        until)));
  }
}
