package dk.genklang.print;

import dk.genklang.problem.Problem;
import java.util.List;

/** A finished file and what is wrong with it. */
final class Printed {
  private final byte[] bytes;
  private final List<Problem> problems;

  Printed(byte[] bytes, List<Problem> problems) {
    this.bytes = bytes;
    this.problems = List.copyOf(problems);
  }

  byte[] bytes() {
    return bytes;
  }

  List<Problem> problems() {
    return problems;
  }
}
