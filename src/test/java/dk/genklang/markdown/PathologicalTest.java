package dk.genklang.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are written to make a parser run for ever, or out of stack. */
class PathologicalTest {
  private static final int MANY = 10_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final MarkdownRenderer renderer = new MarkdownRenderer(Optional::of);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "]",
        "![",
        "[a](",
        "[a]",
        "[[]]",
        "*a **b ",
        "*",
        "a*",
        "*a",
        "**a *b _c ",
        "`",
        "`a``b```c ",
        "\"a",
        "a\" ",
        "'a",
        "'",
        "<<a",
        "<",
        "<a ",
        "<!--",
        "- ",
        "* ",
        "1. ",
        "&",
        "\\",
        "|",
        "a|",
        "# ",
        "...",
        "--",
        "<a href='",
        "[a]: b\n",
        "a\n\n",
        "*a*\n",
        "- a\n",
        "_a _",
        "<?",
        "<![CDATA[",
        "```\n",
        " a",
        "\t",
        "| a\n|-\n",
        "[a](<",
        "\u0000",
        "#a "
      })
  void tenThousandTimesTheSame(String part) {
    check(part.repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource
  void oneThingMadeVeryLong(String text) {
    check(text);
  }

  static Stream<String> oneThingMadeVeryLong() {
    return Stream.of(
        "[x](" + "y".repeat(MANY) + ")",
        "[x](<" + "y".repeat(MANY) + ">)",
        "[x](<" + "y y".repeat(MANY) + ">)",
        "[x](y \"" + "t".repeat(MANY) + "\")",
        "[x](y \"" + "t ".repeat(MANY) + "\")",
        "[x](" + "(".repeat(MANY) + ")".repeat(MANY) + ")",
        "[" + "y".repeat(MANY) + "]: z",
        "[".repeat(MANY) + "a" + "](u)".repeat(MANY),
        "[".repeat(MANY) + "]".repeat(MANY),
        "*a ".repeat(MANY) + "b*".repeat(MANY),
        "<a b=\"" + "t".repeat(MANY) + "\">",
        "<a b=\"" + "t ".repeat(MANY) + "\">",
        "<a" + " b".repeat(MANY) + ">",
        "<!-- " + "t ".repeat(MANY) + "-->",
        "<" + "x".repeat(MANY),
        "<http:" + "x".repeat(MANY) + ">",
        "<x@" + "y.".repeat(MANY) + "y>",
        "&" + "x".repeat(MANY) + ";",
        "|a".repeat(MANY) + "|\n" + "|-".repeat(MANY) + "|\n" + "|1".repeat(MANY) + "|\n",
        "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(MANY),
        "|".repeat(MANY) + "\n" + "-".repeat(MANY),
        "a\n" + "=".repeat(MANY),
        "x".repeat(1_000_000),
        "ord ".repeat(250_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 120, 300})
  void listsWithinListsAndQuotesWithinQuotes(int depth) {
    StringBuilder lists = new StringBuilder();
    StringBuilder quotes = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      lists.append("  ".repeat(i)).append("- a\n");
      quotes.append(">".repeat(i)).append(" a\n\n");
    }
    check(lists.toString());
    check(quotes.toString());
  }

  private void check(String text) {
    Markdown markdown = new Markdown(text, new Position("x.md", 1, 1));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          String html = renderer.html(markdown, 2, "da");
          assertFalse(html.contains("<script"));
          assertTrue(renderer.plain(markdown).length() <= text.length() + 10);
          new MarkdownReading(markdown).links();
        });
  }
}
