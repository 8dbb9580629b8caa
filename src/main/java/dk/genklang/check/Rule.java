package dk.genklang.check;

import dk.genklang.model.Content;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Something that content must live up to. One rule looks at one thing. */
@FunctionalInterface
interface Rule {
  /** Reports what does not live up to the rule. */
  void check(Content content, Consumer<Problem> problems);
}
