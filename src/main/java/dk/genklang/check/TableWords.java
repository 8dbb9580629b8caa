package dk.genklang.check;

import dk.genklang.model.Content;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Areas, categories, audiences, contacts and other places are told of in plain words too. */
final class TableWords implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    new PlainWords(content.language())
        .check(TableTexts.of(content), finding -> problems.accept(finding.problem()));
  }
}
