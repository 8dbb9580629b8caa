package dk.genklang.check;

import dk.genklang.config.SiteConfig.Checks;
import dk.genklang.model.Common;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Somebody has made sure, not too long ago, that what is written is right. */
final class Freshness implements Rule {
  private final LocalDate asOf;
  private final Checks limits;

  Freshness(LocalDate asOf, Checks limits) {
    this.asOf = asOf;
    this.limits = limits;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    content.entries().stream().map(Entry::common).forEach(common -> check(common, problems));
  }

  private void check(Common common, Consumer<Problem> problems) {
    Position position = common.origin().at("verified");
    LocalDate verified = common.verified();
    if (verified.isAfter(asOf)) {
      problems.accept(Problem.error("verified-in-future", position, verified, asOf));
    } else if (Entries.gone(common, asOf)) {
      return;
    } else if (limits
        .hideAfter()
        .filter(days -> verified.plusDays(days).isBefore(asOf))
        .isPresent()) {
      problems.accept(
          Problem.warning("hidden-as-old", position, verified, limits.hideAfter().get()));
    } else if (verified.plusDays(limits.staleAfter()).isBefore(asOf)) {
      problems.accept(Problem.warning("stale", position, verified, limits.staleAfter()));
    }
  }
}
