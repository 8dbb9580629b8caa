package dk.genklang.markdown;

import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the place in the file for a place in a text. */
final class Lines {
  private final String text;
  private final Position start;
  private final List<Integer> starts = new ArrayList<>();

  Lines(Markdown markdown) {
    this.text = markdown.text();
    this.start = markdown.start();
    starts.add(0);
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
  }

  /**
   * @param offset from the text's start. Lines of an indented text ({@code body: |}) are all taken
   *     to be indented like the first
   */
  Position at(int offset) {
    int found = Collections.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(starts.get(line), offset);
    return new Position(start.file(), start.line() + line, start.column() + column);
  }
}
