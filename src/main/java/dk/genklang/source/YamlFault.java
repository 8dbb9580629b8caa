package dk.genklang.source;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What is wrong with a line that cannot be read as YAML, as an editor sees it: which sign is meant
 * and where it stands, rather than where the parser gave up.
 */
final class YamlFault {
  private YamlFault() {}

  /**
   * The problem an exception of the parser tells of.
   *
   * @param positions the place of a mark in the file
   */
  static Problem of(MarkedYAMLException e, Function<Mark, Position> positions) {
    String what = String.valueOf(e.getProblem());
    String during = String.valueOf(e.getContext());
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    Position at = positions.apply(mark);
    Position begun = e.getContextMark() == null ? at : positions.apply(e.getContextMark());
    if (what.contains("mapping values are not allowed")) {
      return Problem.error("yaml-colon", at);
    }
    if (what.contains("'\\t'") || what.contains("\\t(TAB)")) {
      return Problem.error("yaml-tab", at);
    }
    if (what.contains("unknown escape character")) {
      return Problem.error("yaml-escape", at);
    }
    if (during.contains("quoted scalar")) {
      return Problem.error("yaml-quote", begun);
    }
    if (what.contains("cannot start any token")) {
      return Problem.error("yaml-special", at, character(mark));
    }
    if (during.contains("scanning an alias") || during.contains("scanning an anchor")) {
      return Problem.error("yaml-special", begun, character(e.getContextMark()));
    }
    if (during.contains("parsing a flow")) {
      return Problem.error("yaml-bracket", begun);
    }
    if (what.contains("could not find expected ':'")) {
      return Problem.error("yaml-no-colon", begun);
    }
    if (what.contains("but found '<scalar>'") && quoteBefore(mark)) {
      return Problem.error("yaml-after-quote", at);
    }
    if (what.contains("expected <block end>")) {
      return Problem.error("yaml-indent", at);
    }
    return Problem.error("yaml-syntax", at, what);
  }

  /**
   * The problem of an exception without a mark. The scanner gives up so where something follows a
   * text in quotes of several lines.
   *
   * @param reached the end of what could be read
   */
  static Problem unmarked(YAMLException e, Position reached) {
    String what = String.valueOf(e.getMessage());
    return what.contains("simple key is required")
        ? Problem.error("yaml-after-quote", reached)
        : Problem.error("yaml-syntax", reached, what);
  }

  private static String character(Mark mark) {
    return Character.toString(mark.getBuffer()[mark.getPointer()]);
  }

  private static boolean quoteBefore(Mark mark) {
    int[] text = mark.getBuffer();
    for (int i = mark.getPointer() - 1; i >= 0 && text[i] != '\n'; i--) {
      if (text[i] == '"' || text[i] == '\'') {
        return true;
      }
    }
    return false;
  }
}
