package dk.genklang.check;

import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Content;
import dk.genklang.model.Entry;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Texts are not so long or so deeply nested that they cannot be read as Markdown. */
final class ReadableTexts implements Rule {
  @Override
  public void check(Content content, Consumer<Problem> problems) {
    Stream.concat(
            content.entries().stream(),
            content.translations().values().stream().flatMap(List::stream))
        .map(Entry::common)
        .filter(common -> !common.fallback().contains("body"))
        .forEach(
            common -> {
              Markdown body = common.body();
              if (!MarkdownRenderer.readable(body)) {
                problems.accept(Problem.error("unreadable-text", body.start()));
              }
            });
  }
}
