package dk.genklang.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.model.Markdown;
import dk.genklang.model.Status;
import dk.genklang.problem.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir private Path temp;
  private Path folder;

  /** What a page is given. */
  record Card(String title, Optional<String> alert, Status status, List<String> tags) {
    public boolean isLong() {
      return title.length() > 20;
    }

    public static String secret() {
      return "secret";
    }

    public String tagged(String tag) {
      return tag;
    }
  }

  private static final Card CARD =
      new Card("Krolf & <kaffe>", Optional.empty(), Status.PAUSED, List.of("a", "b"));

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("site"));
  }

  @Test
  void whatIsPrintedIsEscaped() {
    write("page.html", "<h1 title=\"{{ x }}\">{{ x }}</h1>{{ x | raw }}");
    assertEquals(
        "<h1 title=\"&lt;b a=&quot;&#39;&quot;&gt;&amp;\">&lt;b a=&quot;&#39;&quot;&gt;&amp;</h1>"
            + "<b a=\"'\">&",
        render("page.html", Map.of("x", "<b a=\"'\">&")));
  }

  @Test
  void recordsMapsListsAndCodesAreReadByName() {
    write(
        "page.html",
        """
        {{ card.title }}|{{ card.alert }}|{{ card.status.code }}|{{ card.tags[1] }}|\
        {{ map.key.title }}|{{ map['key'].isLong }}|{{ body.isEmpty }}|{{ none }}|\
        {% for e in map %}{{ e.key }}={{ e.value.title }}{% endfor %}|\
        {% for tag in card.tags %}{{ loop.index }}{{ tag }}{{ loop.last }}{% endfor %}""");
    assertEquals(
        "Krolf &amp; &lt;kaffe&gt;||paused|b|Krolf &amp; &lt;kaffe&gt;|false|true||"
            + "key=Krolf &amp; &lt;kaffe&gt;|0afalse1btrue",
        render(
            "page.html",
            Map.of(
                "card",
                CARD,
                "map",
                Map.of("key", CARD),
                "none",
                Optional.empty(),
                "body",
                new Markdown("", Position.of("x.md")))));
  }

  @Test
  void nothingElseCanBeReached() {
    for (String expression :
        List.of(
            "card.class",
            "card.getClass",
            "card.getClass()",
            "card.hashCode",
            "card.toString()",
            "card.secret",
            "card.tagged('x')",
            "card.title.length",
            "card.title.bytes",
            "card.status.name",
            "card.status.declaringClass",
            "card.tags.size",
            "card.tags[2]",
            "card.tags[-1]",
            "day.year",
            "map.size",
            "map.absent",
            "template.name",
            "locale.language")) {
      write("page.html", "{{ " + expression + " }}");
      TemplateException error =
          assertThrows(
              TemplateException.class,
              () ->
                  render(
                      "page.html",
                      Map.of(
                          "card", CARD, "day", LocalDate.of(2026, 9, 1), "map", new TreeMap<>())),
              expression);
      assertTrue(error.reason().contains(" has no \""), expression + ": " + error.reason());
    }
  }

  @Test
  void theFunctionsSpeakTheLanguageOfTheModelEvenInMacros() {
    write("page.html", "{% import 'm.html' as m %}{{ m.line(status, from, day) }}");
    write(
        "m.html",
        """
        {% macro line(status, from, day) %}{{ label(status) }}, {{ t('price.free') }}, \
        {{ t('schedule.at', dayDate(day), timeRange(from, null)) }}{% endmacro %}""");
    Map<String, Object> model =
        Map.of(
            "status", Status.PAUSED, "from", LocalTime.of(9, 30), "day", LocalDate.of(2026, 9, 8));
    assertEquals(
        "Holder pause, Gratis, tirsdag 8. september kl. 09.30",
        render("page.html", with(model, "da")));
    assertEquals(
        "Taking a break, Free, Tuesday 8 September at 09:30",
        render("page.html", with(model, "en")));
  }

  @Test
  void anAbsentValueHasADefault() {
    write("page.html", "{{ card.alert | default('-') }}{{ card.alert is empty }}{{ x is null }}");
    assertEquals("-truetrue", render("page.html", Map.of("card", CARD, "x", Optional.empty())));
  }

  @Test
  void anUnknownVariableInAPartialNamesEveryTemplateThatLedThere() {
    write(
        "page.html",
        "{% extends 'base.html' %}\n{% block main %}\n{% include 'p/a.html' %}\n{% endblock %}");
    write("base.html", "<main>\n{% block main %}{% endblock %}</main>");
    write("p/a.html", "\n\n{% for i in [1] %}\n{% include 'p/b.html' %}{% endfor %}");
    write("p/b.html", "{% if true %}\n<b>{{ titel }}</b>{% endif %}");
    TemplateException error = fails("page.html", Map.of());
    assertEquals("There is no variable \"titel\", or it is empty", error.reason());
    assertEquals("content/x.md", error.subject());
    assertEquals(at("p/b.html", 2), error.position());
    assertEquals(List.of(at("page.html", 3), at("p/a.html", 4), at("p/b.html", 2)), error.chain());
    assertEquals(
        at("p/b.html", 2)
            + ": There is no variable \"titel\", or it is empty\n  from "
            + at("p/a.html", 4)
            + "\n  from "
            + at("page.html", 3)
            + "\n  for content/x.md",
        error.getMessage());
  }

  @Test
  void aFaultInAParentIsFoundThere() {
    write("page.html", "{% include 'part.html' %}");
    write("part.html", "{% extends 'base.html' %}");
    write("base.html", "\n{{ card.titel }}");
    TemplateException error = fails("page.html", Map.of("card", CARD));
    assertEquals("Card has no \"titel\"", error.reason());
    assertEquals(
        List.of(at("page.html", 1), at("part.html", 0), at("base.html", 2)), error.chain());
  }

  @Test
  void aFaultInAMacroNamesItsCaller() {
    write("page.html", "{% import 'm.html' as m %}\n{% import 'n.html' %}\n<p>{{ m.card(card) }}");
    write("m.html", "{% macro card(c) %}\n{{ c.alert.text }}\n{% endmacro %}");
    write("n.html", "{% macro n() %}{{ t('no.such') }}{% endmacro %}");
    TemplateException error = fails("page.html", Map.of("card", CARD));
    assertEquals("\"text\" is asked of something that is empty", error.reason());
    assertEquals(List.of(at("page.html", 3), at("m.html", 2)), error.chain());

    write("other.html", "{% import 'n.html' %}\n\n{{ n() }}");
    TemplateException other = fails("other.html", Map.of("language", "da"));
    assertEquals("No text \"no.such\" in the language \"da\"", other.reason());
    assertEquals(List.of(at("other.html", 3), at("n.html", 1)), other.chain());
  }

  @Test
  void aSyntaxErrorIsShownWhereItIs() {
    write("page.html", "\n{% include 'broken.html' %}");
    write("broken.html", "<p>\n\n{% if x %}\n<b>\n{% endfor %}");
    TemplateException error = fails("page.html", Map.of());
    assertEquals(List.of(at("page.html", 2), at("broken.html", 5)), error.chain());
    assertTrue(error.reason().contains("endfor"), error.reason());
  }

  @Test
  void aMissingTemplateIsReportedWhereItIsAskedFor() {
    write("page.html", "\n\n{% include 'gone.html' %}");
    TemplateException error = fails("page.html", Map.of());
    assertEquals("There is no template gone.html", error.reason());
    assertEquals(List.of(at("page.html", 3)), error.chain());

    write("child.html", "\n{% extends 'gone.html' %}");
    assertEquals(List.of(at("child.html", 2)), fails("child.html", Map.of()).chain());
    assertEquals(List.of(at("gone.html", 0)), fails("gone.html", Map.of()).chain());
  }

  @Test
  void aConditionThatIsNoBooleanIsAnError() {
    write("page.html", "\n{% if card.alert %}x{% endif %}");
    TemplateException error = fails("page.html", Map.of("card", CARD));
    assertEquals(List.of(at("page.html", 2)), error.chain());
    assertEquals(
        "null value given to if statement and strict variables is set to true", error.reason());
  }

  @Test
  void aTemplateThatIncludesItselfEnds() {
    write("page.html", "{% include 'page.html' %}");
    assertTrue(fails("page.html", Map.of()).reason().contains("includes itself without end"));
  }

  @Test
  void nothingOutsideTheFolderIsRead() throws IOException {
    Files.writeString(temp.resolve("secret.html"), "secret");
    Files.createSymbolicLink(folder.resolve("link.html"), temp.resolve("secret.html"));
    Files.createDirectory(folder.resolve("dir.html"));
    for (String name :
        List.of(
            "../secret.html",
            "a/../../secret.html",
            "./page.html",
            temp.resolve("secret.html").toString(),
            "link.html",
            "dir.html",
            "..\\secret.html",
            "a//b.html",
            "",
            "x\0.html")) {
      assertEquals("There is no template " + name, fails(name, Map.of()).reason());
    }
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    write("a.html", "a");
    Files.createSymbolicLink(folder.resolve("b.html"), Path.of("a.html"));
    assertEquals("a", render("b.html", Map.of()));
  }

  @Test
  void aTemplateInAnotherEncodingIsAnError() throws IOException {
    Files.write(folder.resolve("page.html"), "Ærø".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("The template page.html is not UTF-8", fails("page.html", Map.of()).reason());
  }

  @Test
  void lineEndsOfOtherSystemsMakeNoDifference() {
    write("page.html", "a\r\n{% if true %}\r\nb\r\n{% endif %}\r\nc\r\n");
    assertEquals("a\nb\nc\n", render("page.html", Map.of()));
  }

  @Test
  void tagsThatWouldShareStateBetweenThreadsAreUnknown() {
    for (String tag : List.of("cache 'x'", "parallel", "flush", "from 'm' import a")) {
      write(tag.substring(0, 4) + ".html", "{% " + tag + " %}");
      assertTrue(
          fails(tag.substring(0, 4) + ".html", Map.of()).reason().startsWith("Unexpected tag"),
          tag);
    }
  }

  @Test
  void manyThreadsMayRenderAtOnce() {
    write("page.html", "{% import 'm.html' as m %}{{ m.x(n) }}{{ t('price.free') }}");
    write("m.html", "{% macro x(n) %}<{{ n }}>{% endmacro %}");
    Templates templates = new Templates(folder);
    List<String> pages =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(n -> templates.render("page.html", Map.of("n", n, "language", "da"), "x"))
            .toList();
    for (int n = 0; n < pages.size(); n++) {
      assertEquals("<" + n + ">Gratis", pages.get(n));
    }
  }

  private Position at(String template, int line) {
    return new Position(folder.toString().replace('\\', '/') + "/" + template, line, 0);
  }

  private TemplateException fails(String name, Map<String, Object> model) {
    return assertThrows(TemplateException.class, () -> render(name, model));
  }

  private String render(String name, Map<String, Object> model) {
    return new Templates(folder).render(name, model, "content/x.md");
  }

  private static Map<String, Object> with(Map<String, Object> model, String language) {
    Map<String, Object> copy = new TreeMap<>(model);
    copy.put("language", language);
    return copy;
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
