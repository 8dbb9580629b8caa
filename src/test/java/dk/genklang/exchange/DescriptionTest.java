package dk.genklang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.markdown.MarkdownRenderer;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTML in another directory's description becomes: Markdown that says the same. */
class DescriptionTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer(Optional::of);

  @Test
  void paragraphsListsAndLineBreaksStayApart() {
    assertMarkdown(
        """
        Choir

        We sing.\\
        We talk.

        1. Come
        2. Sing:
           - high
           - low

           or in between
        3. Go

        Welcome!
        """,
        """
        <h2>Choir</h2><div><p> We  sing.<br>We talk.<br></p></div>
        <ol><li><p>Come</p></li><li>Sing:<ul><li>high</li><li>low</ul> or in between<li>Go</ol>
        Welcome!<p>&nbsp;</p>
        """);
  }

  @Test
  void tablesQuotesAndPoemsAreLines() {
    assertMarkdown(
        "Monday 9–12\n\nFriday 13–15\n\nCome\n\nOne\\\ntwo\n",
        "<table><tr><td>Monday</td><td>9–12</td></tr><tr><th>Friday</th><td>13–15</td></tr></table>"
            + "<blockquote>Come</blockquote><pre>One\n  two</pre>");
  }

  @Test
  void marksStandWhereMarkdownSeesThem() {
    assertMarkdown("**Who:** all *of* us", "<b>Who: </b>all<i> of </i>us<b></b> <i> </i>");
    assertMarkdown("**Who:** we *(all)*", "<b>Who:</b>we<i>(all)</i>");
    assertMarkdown("**ab c** *d*", "<b>a</b><b>b <i>c</i></b><i> d</i>");
    assertMarkdown("**One**\n\n**Two\\\n\\- three**", "<b><p>One</p><p>Two<br>- three</p></b>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "https://a.dk/x?y=1&amp;lt;=2 | [x](https://a.dk/x?y=1&amp;lt;=2)",
        "HTTP://a.dk/a (b) | [x](HTTP://a.dk/a%20%28b%29)",
        "mailto:a@b.dk | [x](mailto:a@b.dk)",
        "tel:+4512345678 | [x](tel:+4512345678)",
        "javascript:alert(1) | x",
        "java&#10;script:alert(1) | x",
        "https:\\\\a.dk | x",
        "https://a.dk/&#9;b | x",
        "data:text/html,x | x",
        "/about | x",
        "#a | x",
      })
  void linksLeadOnlyWhereReadersMayGo(String href, String markdown) {
    assertMarkdown(markdown, "<a href=\"" + href + "\" onclick=\"x()\">x</a>");
  }

  @Test
  void aLinkIsNoPictureAndStaysWithinAParagraph() {
    assertMarkdown(
        "Hi\\![you](https://a.dk)\n\nthere\n\n**[we](https://a.dk)**",
        "Hi!<a href='https://a.dk'>you<div>there</div></a><a href='https://b.dk'> </a>"
            + "<a href='https://a.dk'><b>we</b></a>");
  }

  @Test
  void whatIsNotForReadersIsLeftOut() {
    assertMarkdown(
        "One two",
        "<title>t</title>One <script>a</script><style>b</style><!-- c --><svg><text>d</text></svg>"
            + "<iframe>e</iframe><button>f</button><select><option>g</select><custom-x>two</custom-x>"
            + "<img src=x alt=h onerror=i()>");
  }

  @Test
  void wordsAreNeverMarks() {
    for (String words :
        new String[] {
          "2. juni",
          "1) a",
          "# a",
          "- a",
          "+ a",
          "> a",
          "=== a",
          "~~~",
          "* a",
          "*a*",
          "_a_",
          "a_b_c",
          "`a`",
          "[a](b)",
          "![a](b)",
          "[a]: b",
          "a \\ b \\",
          "&amp;lt;",
          "&lt;b>",
          "&lt;https://a.dk>",
          "| a | b |",
          ":-|",
          "* * *",
          "-",
          "+45 12 34",
          "a * b",
          "5 &lt; 6"
        }) {
      Description made = Html.description("<p>" + words + "</p>");
      String shown = renderer.html(markdown(made.markdown()), 2, "da");
      String asText = words.replace("&amp;", "&AMP;").replace("&lt;", "<").replace("&AMP;", "&");
      assertEquals(
          "<p>" + asText.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>",
          shown.strip(),
          made.markdown());
      assertEquals(asText, made.words());
    }
  }

  @Test
  void anyMixOfElementsAndSignsReadsAsItsWordsDo() {
    List<String> parts =
        List.of(
                "<p> </p> <b> </b> <i> </i> <a_href='https://a.dk/(x)'> </a> <br> <ul> </ul> <ol> </ol> <li> </li>"
                    .split(" "),
                "<div> </div> <h2> </h2> <pre> </pre> <table><tr><td> </td></tr></table> <span> </span>"
                    .split(" "),
                "word a 1. - * _ # &amp;lt; [x] ! (yes) ` \\ > + = --- ~~~ | 2._juni : <script>x</script>"
                    .split(" "),
                new String[] {" ", "\n", "&nbsp;"})
            .stream()
            .flatMap(Stream::of)
            .map(part -> part.length() > 1 ? part.replace('_', ' ') : part)
            .toList();
    Random random = new Random(20261121);
    for (int i = 0; i < 20_000; i++) {
      String html =
          "<p>"
              + random.ints(12, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
      Description made = Html.description(html);
      String shown = Jsoup.parse(renderer.html(markdown(made.markdown()), 2, "da")).text();
      assertEquals(letters(made.words()), letters(shown), html + "\n" + made.markdown());
    }
  }

  /** Without spaces, items' markers and what typography makes of hyphens. */
  private static String letters(String text) {
    return text.replaceAll("\\s|\\d+\\.|[-–—]", "");
  }

  @Test
  void whatIsNoHtmlStaysAsItIsWritten() {
    for (String text :
        new String[] {"1 < 2 *and*\n\n- a", "Write to <jo@example.org>", "a <b", ""}) {
      assertEquals(new Description(text, text), Html.description(text));
    }
    assertEquals("Fish & chips", Html.description("Fish &amp; chips&#7;").markdown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><i>",
        "<ul><li>",
        "<ol><li>a",
        "<p>",
        "<a href='https://a.dk'>b",
        "<br>",
        "<table><tr><td>",
        "<a href=x>",
        "<b>a</b>:",
        "<li>",
        "</p>",
        "<",
        "<p ",
        "&amp;",
        "<!--",
        "*",
        "<font>a",
        "<i><p>a",
        "<svg>",
        "<select>",
        "<pre>\n",
        "<custom-x>",
        "<blockquote>a",
        "<dl><dd>x"
      })
  void aMillionCharactersEndSoon(String part) {
    String html = "<p>" + part.repeat(1_000_000 / part.length());
    Description made =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Html.description(html));
    assertTrue(made.markdown().length() <= 3 * html.length(), () -> "" + made.markdown().length());
  }

  @Test
  void anAddressIsNotWrittenMoreOftenThanThereIsTextFor() {
    String html = "<p><a href='https://a.dk/" + "x".repeat(900) + "'>" + "<p>a</p>".repeat(50_000);
    assertTrue(Html.description(html).markdown().length() < 2 * html.length());
  }

  private void assertMarkdown(String expected, String html) {
    assertEquals(expected.strip(), Html.description(html).markdown());
  }

  private static Markdown markdown(String text) {
    return new Markdown(text, new Position("x.md", 1, 1));
  }
}
