package dk.genklang.check;

import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Something that what an entry says must live up to. Rules are asked by several threads. */
@FunctionalInterface
interface TextRule {
  /** Reports what does not live up to the rule. */
  void check(Written written, Consumer<Problem> problems);
}
