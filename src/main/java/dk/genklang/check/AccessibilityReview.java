package dk.genklang.check;

import dk.genklang.config.SiteConfig.AccessibilityStatement;
import dk.genklang.model.Content;
import dk.genklang.model.Origin;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The law wants the accessibility statement gone through each year: a month ahead the editors are
 * told, so that there is time to do it.
 */
final class AccessibilityReview implements Rule {
  private static final int DUE_MONTHS = 11;

  private final LocalDate asOf;
  private final AccessibilityStatement statement;

  AccessibilityReview(LocalDate asOf, AccessibilityStatement statement) {
    this.asOf = asOf;
    this.statement = statement;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    statement
        .reviewed()
        .filter(reviewed -> reviewed.plusMonths(DUE_MONTHS).isBefore(asOf))
        .ifPresent(reviewed -> statement.origin().ifPresent(at -> report(reviewed, at, problems)));
  }

  private static void report(LocalDate reviewed, Origin origin, Consumer<Problem> problems) {
    problems.accept(
        Problem.warning("accessibility-review", origin.at("accessibility.reviewed"), reviewed));
  }
}
