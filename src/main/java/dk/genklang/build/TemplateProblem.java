package dk.genklang.build;

import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.template.TemplateException;
import java.util.stream.Collectors;

/** A template that does not fit what it shows, as a problem at the template's line. */
final class TemplateProblem {
  private TemplateProblem() {}

  static Problem of(TemplateException e) {
    String chain = e.chain().stream().map(Position::toString).collect(Collectors.joining(" < "));
    return Problem.error("template", e.position(), e.reason(), e.subject(), chain);
  }
}
