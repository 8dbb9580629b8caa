package dk.genklang.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
  private final MarkdownRenderer renderer =
      new MarkdownRenderer(
          destination ->
              switch (destination) {
                case "activity/krolf" -> Optional.of("/aktiviteter/krolf/");
                case "activity/gone" -> Optional.empty();
                case "activity/evil" -> Optional.of("javascript:alert(1)");
                default -> Optional.of(destination);
              },
          destination ->
              destination.equals("media/hus.jpg")
                  ? Optional.of(new ShownPicture("/b?a=1&b=2", "/a 480w, /b 960w", 960, 640))
                  : Optional.empty());

  @Test
  void ordinaryTextBecomesOrdinaryHtml() {
    assertEquals(
        """
        <p>Vi <em>spiller</em> <strong>krolf</strong>,<br>
        og <code>alle &lt;er&gt;</code>
        velkomne &amp; glade *.</p>
        <ul>
        <li>kaffe</li>
        <li>te
        <ol start="2">
        <li>grøn</li>
        </ol>
        </li>
        </ul>
        <blockquote><p>Kom!</p>
        </blockquote>
        <hr>
        <pre><code>a &lt; b
        </code></pre>
        """,
        html(
            """
            Vi *spiller* **krolf**,\\
            og `alle <er>`
            velkomne &amp; glade \\*.

            - kaffe
            - te
              2. grøn

            > Kom!

            ---

            ```
            a < b
            ```
            """));
  }

  @Test
  void itemsWithSpaceBetweenThemAreParagraphs() {
    assertEquals("<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n", html("- a\n\n- b\n"));
  }

  @Test
  void aPhoneNumberIsNotBrokenAcrossLines() {
    assertEquals(
        "<p>Ring 00 00 00 21, +45 00 00 00 22 eller 1 2 3.</p>\n",
        html("Ring 00 00 00 21, +45 00 00 00 22 eller 1 2 3."));
  }

  @Test
  void htmlIsShownAndNotObeyed() {
    assertEquals(
        "<p>a &lt;b onclick=&quot;x()&quot;&gt;c&lt;/b&gt;</p>\n",
        html("a <b onclick=\"x()\">c</b>"));
    assertEquals(
        "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n",
        html("<script>\nalert(1)\n</script>\n"));
    assertEquals("<p>a  b</p>\n", html("a <!-- hidden --> b\n\n<!-- hidden\ntoo -->\n"));
    assertEquals("<p>&lt;!DOCTYPE x&gt; &lt;?php ?&gt;</p>\n", html("&lt;!DOCTYPE x> <?php ?>"));
  }

  @Test
  void headingsAreShiftedAndHaveIdsOfTheirOwn() {
    assertEquals(
        """
        <h2 id="h-saa-god-er-koekkenoeen">Så god er »køkkenøen«</h2>
        <h3 id="h-pris">Pris</h3>
        <h3 id="h-pris-2">Pris</h3>
        <h6 id="h-x">?</h6>
        <p><a href="#h-pris">til prisen</a> og <a href="#andet">andet</a></p>
        """,
        html(
            """
            # Så god er "køkkenøen"
            ## Pris
            ## Pris
            ###### ?
            [til prisen](#pris) og [andet](#andet)
            """));
    assertEquals("<h1 id=\"h-السعر\">السعر</h1>\n", renderer.html(markdown("# السعر"), 1, "ar"));
  }

  @Test
  void quotationMarksAndDashesAreTheLanguages() {
    String text = "\"Vi siger 'hej' -- og 'farvel'\", sagde hun... - ja, det's sandt --- ok";
    assertEquals(
        "<p>»Vi siger ›hej‹ – og ›farvel‹«, sagde hun… – ja, det’s sandt — ok</p>\n", html(text));
    assertEquals(
        "<p>“Vi siger ‘hej’ – og ‘farvel’”, sagde hun… – ja, det’s sandt — ok</p>\n",
        renderer.html(markdown(text), 2, "en"));
    assertEquals("<p>«نعم»</p>\n", renderer.html(markdown("\"نعم\""), 2, "ar"));
    assertEquals(
        "<p><code>\"a\" -- 'b'</code></p>\n".replace("\"", "&quot;"), html("`\"a\" -- 'b'`"));
  }

  @Test
  void linksLeadWhereTheResolverSays() {
    assertEquals(
        "<p><a href=\"/aktiviteter/krolf/\" title=\"&lt;x&gt;\">krolf</a></p>\n",
        html("[krolf](activity/krolf \"<x>\")"));
    assertEquals("<p>væk</p>\n", html("[væk](activity/gone)"));
    assertEquals(
        "<p><a href=\"https://a.dk/?b=1&amp;c=2\" rel=\"external noopener\">ud</a></p>\n",
        html("[ud][r]\n\n[r]: https://a.dk/?b=1&c=2\n"));
    assertEquals(
        "<p><a href=\"https://a.dk\" rel=\"external noopener\">https://a.dk</a>"
            + " <a href=\"mailto:a@b.dk\">a@b.dk</a> <a href=\"tel:+4500000000\">ring</a></p>\n",
        html("<https://a.dk> <a@b.dk> [ring](tel:+4500000000)"));
    assertEquals("<p>[ingen][sted] [x]</p>\n", html("[ingen][sted] [x]"));
  }

  @Test
  void noLinkLeadsToCode() {
    for (String destination :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript&#58;alert(1)",
            "javascript&colon;alert(1)",
            "java&#10;script:alert(1)",
            "java&Tab;script:alert(1)",
            "&#1;javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "//evil.dk/x",
            "\\\\\\\\evil.dk",
            "/\\\\evil.dk",
            "activity/evil",
            "")) {
      assertEquals("<p>x</p>\n", html("[x](" + destination + ")"), destination);
      assertEquals("<p>x</p>\n", html("![x](" + destination + ")"), destination);
    }
    assertEquals("<p>javascript:alert(1)</p>\n", html("<javascript:alert(1)>"));
    assertEquals("<p>x</p>\n", html("[x][r]\n\n[r]: javascript:alert(1)\n"));
  }

  @Test
  void onlyPicturesAmongTheMediaAreShown() {
    assertEquals(
        "<p><img src=\"/b?a=1&amp;b=2\" srcset=\"/a 480w, /b 960w\""
            + " sizes=\"(min-width:48rem) 44rem,100vw\" width=\"960\" height=\"640\""
            + " alt=\"Et &quot;hus&quot;\" loading=\"lazy\" decoding=\"async\"></p>\n",
        html("![Et *\"hus\"*](media/hus.jpg)"));
    assertEquals("<p>Et hus</p>\n", html("![Et hus](media/gone.jpg)"));
    assertEquals("<p>Et hus</p>\n", html("![Et hus](https://a.dk/hus.jpg)"));
    assertEquals("<p>Et hus</p>\n", html("![Et hus](media/../x.jpg)"));
    assertEquals("<p>Et hus</p>\n", html("![Et hus][r]\n\n[r]: x.jpg\n"));
  }

  @Test
  void tablesHaveHeadsAndScroll() {
    assertEquals(
        """
        <div class="table-scroll" role="group" tabindex="0" aria-label="Dag, Pris &quot;ca.&quot;">
        <table>
        <thead>
        <tr><th scope="col">Dag</th><th scope="col" class="align-right">Pris »ca.«</th></tr>
        </thead>
        <tbody>
        <tr><td><strong>Man</strong></td><td class="align-right">1 &lt; 2</td></tr>
        </tbody>
        </table>
        </div>
        """,
        html("| Dag | Pris \"ca.\" |\n|:---|---:|\n| **Man** | 1 < 2 |\n"));
  }

  @Test
  void twoBarsAreAnEmptyCell() {
    assertTrue(
        html("| a | b | c |\n|---|---|---|\n| x || y |\n")
            .contains("<tr><td>x</td><td></td><td>y</td></tr>"));
  }

  @Test
  void plainTextHasTheWordsOnly() {
    assertEquals(
        """
        Overskrift

        Vi spiller "krolf" & mere
        på plænen.

        kaffe
        te

        Dag Pris
        Man 5

        x < y""",
        renderer.plain(
            markdown(
                """
                # Overskrift

                Vi *spiller* "[krolf](activity/krolf)"
                &amp; ![mere](media/hus.jpg)\\
                på plænen. <!-- nej -->

                - kaffe
                - te

                | Dag | Pris |
                |---|---|
                | Man | 5 |

                    x < y

                [r]: https://a.dk
                """)));
  }

  @Test
  void linksAreReportedWhereTheyAreWritten() {
    Markdown text =
        new Markdown(
            "😀 [a](activity/a) og ![b](media/b.jpg)\n\n> - <https://c.dk>\n\n[d][e] <f@g.dk>\n\n[e]: #d\n",
            new Position("content/x.md", 12, 1));
    assertEquals(
        List.of(
            link("activity/a", 12, 7),
            link("media/b.jpg", 12, 27),
            link("https://c.dk", 14, 6),
            link("mailto:f@g.dk", 16, 9),
            link("#d", 18, 6)),
        new MarkdownReading(text).links());
  }

  @Test
  void positionsCountTheIndentOfATextInYaml() {
    Markdown text = new Markdown("a\n[b](c/d)", new Position("content/x.yml", 5, 3));
    assertEquals(
        List.of(new MarkdownLink("c/d", new Position("content/x.yml", 6, 7))),
        new MarkdownReading(text).links());
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertEquals("", html(" \n"));
    assertEquals("", renderer.plain(markdown("")));
    assertTrue(new MarkdownReading(markdown("")).readable());
    assertFalse(new MarkdownReading(markdown(">".repeat(10_000))).readable());
  }

  private static MarkdownLink link(String destination, int line, int column) {
    return new MarkdownLink(destination, new Position("content/x.md", line, column));
  }

  private String html(String text) {
    return renderer.html(markdown(text), 2, "da");
  }

  private static Markdown markdown(String text) {
    return new Markdown(text, new Position("content/x.md", 1, 1));
  }
}
