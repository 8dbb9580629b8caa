package dk.genklang.check;

import dk.genklang.model.Content;
import dk.genklang.model.Reference;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Suggestions;
import java.util.function.Consumer;

/** What is named must exist. */
final class References implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Ids ids = new Ids(content);
    for (Reference reference : content.references()) {
      if (!ids.of(reference.target()).contains(reference.id())) {
        problems.accept(
            Problem.error(
                "missing-reference",
                reference.from(),
                reference.target(),
                reference.id(),
                Suggestions.closest(reference.id(), ids.of(reference.target()))
                    .orElse(Messages.NONE)));
      }
    }
  }
}
