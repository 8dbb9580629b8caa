package dk.genklang.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;

/**
 * Parses Markdown of a human's making. The parser's time grows with the square of some things that
 * no human writes, and its expressions recurse; such a text is not parsed at all.
 */
final class Parsing {
  /** Characters of a text. */
  private static final int MAX_LENGTH = 200_000;

  /** Lines of a text. */
  private static final int MAX_LINES = 5_000;

  /** Markers of quotes, lists and rulers before the first word of a line. */
  private static final int MAX_MARKERS = 100;

  /** Brackets, quotes, backticks and reference definitions in a text. */
  private static final int MAX_DELIMITERS = 3_000;

  /** Characters without a space: an address, at most. */
  private static final int MAX_WORD = 1_500;

  private static final String WARM_UP =
      """
      # a

      > - [b](c "d") <e f="g"> *h* `i` "j" ![k](l) <m@n.o> &amp; \\* --

      [p]: q

      | r |
      |---|
      | s |

      ***

      1. t

      ```
      u
      ```

          v

      <div>
      """;

  private static final Parser PARSER = parser();

  private Parsing() {}

  /** The text's structure, or empty when it is to be shown as it is. */
  static Optional<Document> parse(String text) {
    if (!reasonable(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PARSER.parse(text));
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static boolean reasonable(String text) {
    int lines = 0;
    int delimiters = 0;
    int markers = 0;
    int word = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n';
      word = space ? 0 : word + 1;
      if (c == '\n') {
        lines++;
        start = true;
        markers = 0;
      } else if (start && ">-+*_.)".indexOf(c) >= 0) {
        markers++;
      } else if (start && !space && (c < '0' || c > '9')) {
        start = false;
      }
      if ("[`\"'<".indexOf(c) >= 0) {
        delimiters++;
      }
      if (lines > MAX_LINES
          || word > MAX_WORD
          || delimiters > MAX_DELIMITERS
          || markers > MAX_MARKERS) {
        return false;
      }
    }
    return text.length() <= MAX_LENGTH;
  }

  /** Classes are loaded by parsing once: a stack that overflows in one's loading breaks it. */
  private static Parser parser() {
    Parser parser =
        Parser.builder(
                new MutableDataSet()
                    // Two bars are an empty cell, as in every other table of Markdown.
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), TypographicExtension.create())))
            .build();
    parser.parse(WARM_UP);
    return parser;
  }
}
