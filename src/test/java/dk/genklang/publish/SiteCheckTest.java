package dk.genklang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckTest {
  private static final String START = "<!DOCTYPE html>\n<html lang=da><title>T</title>\n";

  private final SiteCheck check = new SiteCheck(URI.create("https://proeve.example.org/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/om/",
        "/om",
        "/om/index.html",
        "om/",
        "./om/",
        "om/../om/",
        "#her",
        "#",
        "#top",
        "",
        "?q=1",
        "/om/?q=1#der",
        "https://proeve.example.org/om/",
        "//PROEVE.example.org/om/",
        "webcal://proeve.example.org/alle.ics",
        "/alle.ics#x",
        "/om/#%64er",
        "/%6Fm/",
        "/om/#q=kaffe",
        "/om/#:~:text=kaffe",
        " /om/ ",
        "https://andre.example.org/x",
        "//andre/x",
        "mailto:a@example.org",
        "tel:00000000",
        "data:image/png;base64,AA",
        "/om/#&quot;",
        "/om/#a%3Cb",
        "/om/?a=1&amp;b=2"
      })
  void letsAddressesPassThatLeadSomewhere(String address) {
    page("index.html", "<p id=her><a href=\"" + (address.isEmpty() ? "/" : address) + "\">x</a>");
    page("om/index.html", "<p id=der><p id='&quot;'><p id='a%3Cb'>");
    check.add("alle.ics", new byte[0]);

    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @CsvSource({
    "/aldrig/, broken-link, /aldrig/",
    "aldrig, broken-link, /under/aldrig",
    "../om/x, broken-link, /om/x",
    "../../om/, broken-link, ../../om/",
    "/OM/, broken-link, /OM/",
    "'', broken-link, ''",
    "/om/#ikke, broken-anchor, /om/#ikke",
    "#ikke, broken-anchor, /under/#ikke",
    "/om#ikke, broken-anchor, /om#ikke",
    "/tegn.svg#ikke, broken-anchor, /tegn.svg#ikke",
    "https://proeve.example.org/aldrig, broken-link, /aldrig",
    "javascript:alert(1), broken-link, javascript:alert(1)",
    "https:om, broken-link, https:om"
  })
  void reportsAddressesThatLeadNowhere(String address, String code, String shown) {
    page("under/index.html", "<p>æø <a href=\"" + address + "\">x</a>");
    page("om/index.html", "<p>");
    check.add("tegn.svg", Sites.bytes("<svg xmlns='http://www.w3.org/2000/svg'><g id='a'/></svg>"));

    assertEquals(List.of("under/index.html:3:16 " + code + " [" + shown + ", 0]"), problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='/x' alt=''>",
        "<img src='/om/' alt='' srcset='/om/ 1x, /x 2x'>",
        "<img src='/om/' alt='' srcset='/om/ 1x,/x 2x'>",
        "<picture><source srcset='/x'><img src='/om/' alt=''></picture>",
        "<link rel=preload as=image imagesrcset='/x 400w'>",
        "<link rel=stylesheet href='/x'>",
        "<link rel=canonical href='https://proeve.example.org/x'>",
        "<script src='/x'></script>",
        "<form action='/x'></form>",
        "<form><button formaction='/x'></button></form>",
        "<video poster='/x'></video>",
        "<object data='/x'></object>",
        "<svg><use href='/x'/></svg>",
        "<svg><use xlink:href='/x'/></svg>",
        "<area href='/x'>",
        "<style>p { background: url(/x) }</style>",
        "<style>p { background: url( \"/x\" ) }</style>",
        "<style>/* url(/y) */ @import '/x';</style>",
        "<meta http-equiv=refresh content='0; url=/x'>",
        "<meta property=og:image content='https://proeve.example.org/x'>",
        "<template><a href='/x'>x</a></template>",
        "<base href='/om/../'><a href='x'>x</a>"
      })
  void followsEveryKindOfLink(String markup) {
    page("index.html", markup);
    page("om/index.html", "");

    List<String> found = problems();

    assertEquals(1, found.size(), markup + found);
    assertTrue(found.get(0).endsWith(" broken-link [/x, 0]"), found.get(0));
  }

  @Test
  void readsStyleSheetsModulesFeedsAndTheAppManifest() {
    page("index.html", "");
    check.add(
        "a/site.css",
        Sites.bytes("@import \"b.css\";\n@font-face { src: url('../f.woff2') format('woff2') }"));
    check.add(
        "a/main.js",
        Sites.bytes(
            """
            /* import x from './comment.js' */
            import { a } from "./a.js";
            import './b.js';
            export * from '../c.js';
            // import './d.js'
            /** @type {import("./types.js").T} */
            const t = "import './e.js'";
            """));
    check.add(
        "sitemap.xml",
        Sites.bytes(
            "<?xml version='1.0'?><urlset><url><loc>https://proeve.example.org/y/</loc></url></urlset>"));
    check.add(
        "feeds/a.xml", Sites.bytes("<feed><link href='https://proeve.example.org/z/'/></feed>"));
    check.add(
        "manifest.webmanifest",
        Sites.bytes("{\"start_url\": \"/\", \"icons\": [{\"src\": \"/icon.png\"}]}"));
    check.add("broken.webmanifest", Sites.bytes("{"));

    assertEquals(
        List.of(
            "a/main.js:2:20 broken-link [/a/a.js, 0]",
            "a/main.js:3:9 broken-link [/a/b.js, 0]",
            "a/main.js:4:16 broken-link [/c.js, 0]",
            "a/site.css:1:10 broken-link [/a/b.css, 0]",
            "a/site.css:2:24 broken-link [/f.woff2, 0]",
            "broken.webmanifest:1:1 malformed-json [0]",
            "feeds/a.xml:1:19 broken-link [/z/, 0]",
            "manifest.webmanifest:1:1 broken-link [/icon.png, 0]",
            "sitemap.xml:1:40 broken-link [/y/, 0]"),
        problems());
  }

  @Test
  void underABasePathLinksMustBeginWithIt() {
    SiteCheck below = new SiteCheck(URI.create("https://proeve.example.org/hald/"));
    below.add(
        "index.html",
        Sites.bytes(
            START
                + "<a href='/hald/'>1</a><a href='/hald'>2</a><a href='/om/'>3</a><a href='om/'>4</a>"
                + "<a href='https://proeve.example.org/om/'>5</a>"
                + "<a href='https://proeve.example.org/hald/nej/'>6</a><a href='../'>7</a>"));
    below.add("om/index.html", Sites.bytes(START));

    assertEquals(
        List.of(
            "index.html:3:53 broken-link [/om/, 0]",
            "index.html:3:138 broken-link [/hald/nej/, 0]",
            "index.html:3:190 broken-link [../, 0]"),
        strings(below));
  }

  @Test
  void reportsAnIdThatStandsTwiceButNotInTemplates() {
    page("index.html", "<p id=a><template><i id=a></i></template>\n<p id='a'><p id=b><p id=A>");

    assertEquals(List.of("index.html:4:8 duplicate-html-id [a, 0]"), problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div><p>x</div></div>          | 3:16 [stray, div, 0]",
        "<div><p>x</p>                  | 3:1 [unclosed, div, 0]",
        "<div><span></div>              | 3:6 [unclosed, span, 0]",
        "<p><div></div></p>             | 3:15 [stray, p, 0]",
        "<p><b><div></div>              | 3:4 [unclosed, b, 0]",
        "<div/>                         | 3:1 [slash, div, 0]",
        "<a href='/'><a href='/'></a></a> | 3:13 [nested, a, 0]",
        "<p class=a class=b>            | 3:12 [twice, class, 0]",
        "<p class='a'id='b'>            | 3:4 [attribute, class, 0]",
        "<p class=a\"b\">               | 3:4 [attribute, class, 0]",
        "<p title=\"a\"b\">             | 3:4 [attribute, title, 0]; 3:13 [attribute, 'b\"', 0]",
        "<p title='a                    | 3:1 [tag, p, 0]",
        "<p                             | 3:1 [tag, p, 0]",
        "<!-- a                         | 3:1 [comment, '', 0]",
        "<script>a</scrip>              | 3:1 [raw, script, 0]; 3:1 [unclosed, script, 0]",
        "<br></br>                      | 3:5 [stray, br, 0]",
        "<svg><g></svg>                 | 3:6 [unclosed, g, 0]"
      })
  void reportsWhatIsNotWellFormed(String markup, String expected) {
    page("index.html", markup);

    List<String> found =
        check.problems().stream()
            .map(p -> p.position().line() + ":" + p.position().column() + " " + p.arguments())
            .toList();

    assertEquals(expected.replace("'", ""), String.join("; ", found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<head><body><ul><li>a<li>b<ul><li>c</ul></ul><p>d<p>e<div>f</div>",
        "<table><tr><td>a<td>b<tr><th>c<tbody><tr><td><p>d</table>",
        "<dl><dt>a<dd>b<dt>c</dl><select><option>a<option>b</select>",
        "<svg viewBox='0 0 1 1'><path d='M0'/><style>a</style><foreignObject><p>x</foreignObject></svg>",
        "<br/><img src='/' alt=''/><hr>1 < 2 & 3 > 2 <3",
        "<textarea><div></textarea><script>if (a < b) { '</p>' }</script><title></p></title>",
        "<INPUT Disabled><P>x</p><!-- <div> --><!----><p>",
        "<button><p>a</button><p><button><div></div></button></p>"
      })
  void letsHtmlPassAsTheStandardAllowsIt(String markup) {
    page("index.html", markup);

    assertEquals(List.of(), problems());
  }

  @Test
  void reportsAPageWithoutDoctype() {
    check.add("a.html", Sites.bytes("<p>x"));
    check.add("b.html", new byte[0]);

    assertEquals(List.of("a.html:1:1 malformed-html [doctype, , 1]"), problems());
  }

  @Test
  void reportsTheSameOnManyPagesOnceWithItsFirstPlace() {
    for (String name : List.of("c", "a", "b")) {
      page(name + "/index.html", "<p><a href='/x'>1</a><a href='/x'>2</a><b></p><b></p>");
    }

    List<Problem> found = check.problems();

    assertEquals(
        List.of(
            "a/index.html:3:13 broken-link [/x, 2]",
            "a/index.html:3:40 malformed-html [unclosed, b, 2]",
            "a/index.html:3:50 malformed-html [stray, p, 2]"),
        strings(check));
    assertEquals(
        "The link leads to \"/x\", which is not on the site (and on 2 more pages).",
        new Messages("en").message(found.get(0)));
    assertEquals(
        "<b> bliver ikke lukket (også på 2 andre sider).",
        new Messages("da").message(found.get(1)));
  }

  @Test
  void passesFilesOnAndTakesThemFromManyThreads() {
    List<String> passed = new ArrayList<>();
    Sink sink = check.before((file, bytes) -> passed.add(file));
    sink.put("index.html", Sites.bytes(START));
    IntStream.range(0, 500)
        .parallel()
        .forEach(i -> page("p" + i + "/index.html", "<a href='/p" + (i + 1) + "/'>x</a>"));

    assertEquals(List.of("index.html"), passed);
    assertEquals(List.of("p499/index.html:3:10 broken-link [/p500/, 0]"), problems());
  }

  @Test
  void hostilePagesTakeNoLongerThanOthers() {
    int many = 200_000;
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String piece :
              List.of("<", "<a", "<!--", "<p ", "</", "<b>", "<a href='/'>", "&", "\n<p>", "\"")) {
            page("p" + piece.hashCode() + ".html", piece.repeat(many));
          }
          page("attributes.html", "<p " + "a=1 ".repeat(2000) + ">");
          check.problems();
        });
  }

  private void page(String file, String body) {
    check.add(file, Sites.bytes(START + body));
  }

  private List<String> problems() {
    return strings(check);
  }

  private static List<String> strings(SiteCheck check) {
    return check.problems().stream()
        .map(problem -> problem.position() + " " + problem.code() + " " + problem.arguments())
        .toList();
  }
}
