package dk.genklang.print;

import dk.genklang.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The design of one file, at one size of text. Immutable. */
interface Draft {
  Sheet sheet();

  /** The same with smaller text or less of it; empty when nothing is left to give way. */
  Optional<Draft> smaller();

  /** What is wrong with it, as far as can be told before anything is laid out. */
  default List<Problem> problems() {
    return List.of();
  }
}
