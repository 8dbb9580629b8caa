package dk.genklang.check;

import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Texts are not so long or so deeply nested that they cannot be read as Markdown. */
final class ReadableTexts implements TextRule {
  @Override
  public void check(Written written, Consumer<Problem> problems) {
    if (!written.body().readable()) {
      problems.accept(Problem.error("unreadable-text", written.body().start()));
    }
  }
}
