package dk.genklang.source;

import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Markdown file split at its {@code ---} lines.
 *
 * @param yaml between the lines; its first line is the file's second
 */
record FrontMatter(String yaml, Markdown body) {
  private static final String FENCE = "---";

  /** Splits a file; empty when a problem was reported. */
  static Optional<FrontMatter> split(SourceFile file, Consumer<Problem> problems) {
    String text = file.text();
    if (text.isBlank()) {
      problems.accept(Problem.error("empty-file", Position.of(file.name())));
      return Optional.empty();
    }
    int lineEnd = text.indexOf('\n');
    String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
    if (!first.stripTrailing().equals(FENCE)) {
      problems.accept(Problem.error("missing-front-matter", new Position(file.name(), 1, 1)));
      return Optional.empty();
    }
    int start = lineEnd + 1;
    int line = 2;
    for (int from = start; lineEnd >= 0 && from <= text.length(); line++) {
      int end = text.indexOf('\n', from);
      String current = text.substring(from, end < 0 ? text.length() : end);
      if (current.stripTrailing().equals(FENCE)) {
        String body = end < 0 ? "" : text.substring(end + 1);
        return Optional.of(
            new FrontMatter(
                text.substring(start, from),
                new Markdown(body, new Position(file.name(), line + 1, 1))));
      }
      if (end < 0) {
        break;
      }
      from = end + 1;
    }
    problems.accept(Problem.error("unclosed-front-matter", new Position(file.name(), 1, 1)));
    return Optional.empty();
  }
}
