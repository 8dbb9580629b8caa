package dk.genklang.check;

import dk.genklang.model.Content;
import dk.genklang.model.Grant;
import dk.genklang.model.Status;
import dk.genklang.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/** A grant can still be applied for, where its deadline is a date. */
final class Deadlines implements Rule {
  private final LocalDate asOf;

  Deadlines(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Entries.of(Grant.class, content)
        .filter(grant -> grant.common().status() != Status.ENDED)
        .filter(grant -> !Entries.gone(grant.common(), asOf))
        .forEach(
            grant ->
                grant
                    .deadline()
                    .flatMap(Deadlines::date)
                    .filter(asOf::isAfter)
                    .ifPresent(
                        day ->
                            problems.accept(
                                Problem.warning(
                                    "deadline-passed",
                                    grant.common().origin().at("deadline"),
                                    day))));
  }

  private static Optional<LocalDate> date(String deadline) {
    try {
      return Optional.of(LocalDate.parse(deadline));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
