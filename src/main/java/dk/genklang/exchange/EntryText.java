package dk.genklang.exchange;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.source.Characters;
import java.util.ArrayList;
import java.util.List;

/** The file an entry becomes. */
final class EntryText {
  private static final int LONGEST_COMMENT = 300;

  private EntryText() {}

  /**
   * The keys between their lines, comments on what is missing or could not be used, and the body.
   *
   * @param messages the language of the comments
   */
  static String of(Draft draft, List<Problem> missing, Messages messages) {
    List<String> comments = new ArrayList<>(Missing.lines(draft, missing, messages));
    draft.unused().stream()
        .map(it -> messages.get("import.unused", it.key(), it.value()))
        .forEach(comments::add);
    StringBuilder text = new StringBuilder("---\n");
    text.append(Yaml.lines(draft.front(), Keys.of(draft.kind()).root()));
    comments.forEach(comment -> text.append("# ").append(line(comment)).append('\n'));
    text.append("---\n");
    if (!draft.body().isEmpty()) {
      text.append(draft.body()).append('\n');
    }
    return text.toString();
  }

  private static String line(String comment) {
    StringBuilder line = new StringBuilder();
    comment
        .strip()
        .codePoints()
        .limit(LONGEST_COMMENT)
        .map(c -> Character.isWhitespace(c) || isUnseen(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isUnseen(int c) {
    return Characters.firstUnseen(Character.toString(c)) >= 0;
  }
}
