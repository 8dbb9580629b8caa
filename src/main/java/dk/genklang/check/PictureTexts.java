package dk.genklang.check;

import dk.genklang.markdown.MarkdownPicture;
import dk.genklang.problem.Problem;
import java.util.function.Consumer;

/** Pictures in a text are our own, and are described for those who do not see them. */
final class PictureTexts implements TextRule {
  @Override
  public void check(Written written, Consumer<Problem> problems) {
    for (MarkdownPicture picture : written.body().pictures()) {
      if (picture.alt().isEmpty()) {
        problems.accept(Problem.error("missing-alt", picture.position()));
      }
      if (picture.destination().contains(":")) {
        problems.accept(Problem.error("picture-from-outside", picture.position()));
      }
    }
  }
}
