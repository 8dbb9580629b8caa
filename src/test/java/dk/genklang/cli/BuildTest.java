package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny municipality, and what is published of it. */
class BuildTest {
  @TempDir Path folder;

  @Test
  void contentBecomesAPageAPosterACalendarAndASearchResult() throws IOException {
    TinySite.in(
        folder,
        activity(
            "spis",
            "schedule: [{every: week, on: [tuesday], from: \"18:00\", start: 2026-09-01}]"));

    Run run = Run.in(folder, "build");

    assertEquals(0, run.exit(), run.err());
    assertTrue(read("public/aktiviteter/spis/index.html").contains("Fællesspisning"));
    assertTrue(read("public/aktiviteter/spis/kalender.ics").contains("RRULE:FREQ=WEEKLY"));
    assertTrue(Files.size(folder.resolve("public/print/activity/spis/poster-a4.pdf")) > 5000);
    Run search = Run.in(folder, "search", "faellesspisning", "--json");
    assertTrue(search.out().startsWith("[{\"ref\":\"activity/spis\""), search.out());
    assertEquals(1, search.out().lines().count());
  }

  @Test
  void manyQuestionsAreAnsweredALineEach() {
    TinySite.in(folder, activity("spis", ""));
    Run.in(folder, "build", "--no-print");
    Run answers = Run.reading("spisning\nintet her\n", folder, "search", "-", "--json");
    assertEquals(2, answers.out().lines().count());
    assertEquals("[]", answers.out().lines().toList().get(1));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    TinySite.in(folder, activity("spis", "") + activity("dans", "poster: {colour: skov}"));
    Run.in(folder, "build", "--output", "a", "--jobs", "1", "--no-cache");
    Run.in(folder, "build", "--output", "b", "--jobs", "4");
    assertEquals(files("a"), files("b"));
    assertFalse(files("a").isEmpty());
  }

  @Test
  void whatDidNotChangeKeepsItsFile() throws IOException {
    TinySite site = TinySite.in(folder, activity("spis", "") + activity("dans", ""));
    Run.in(folder, "build");
    Object before = inode("public/print/activity/dans/poster-a4.pdf");
    Object changed = inode("public/aktiviteter/spis/index.html");

    site.write(activity("spis", "bring: En god appetit"));
    Run.in(folder, "build", "--report", "report.json");

    assertEquals(before, inode("public/print/activity/dans/poster-a4.pdf"));
    assertNotEquals(changed, inode("public/aktiviteter/spis/index.html"));
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertTrue(report.required("published").asBoolean());
    assertTrue(
        report.required("files").required("reused").asInt()
            > report.required("files").required("written").asInt());
    assertEquals(0, report.required("errors").asInt());
    assertTrue(report.required("seconds").required("pages").isNumber());
  }

  @Test
  void whatIsNoLongerMadeIsTakenAway() throws IOException {
    TinySite.in(folder, activity("spis", "") + activity("dans", ""));
    Run.in(folder, "build");
    Files.delete(folder.resolve("content/activities/dans.md"));
    Run.in(folder, "build");
    assertFalse(Files.exists(folder.resolve("public/aktiviteter/dans")));
    assertTrue(Files.exists(folder.resolve("public/aktiviteter/spis/index.html")));
  }

  @Test
  void aMistakeLeavesTheOldSiteWhole() throws IOException {
    TinySite site = TinySite.in(folder, activity("spis", ""));
    Run.in(folder, "build");
    Map<String, String> before = files("public");

    site.write(activity("spis", "level: alle"));
    Run run = Run.in(folder, "build");

    assertEquals(1, run.exit());
    assertTrue(run.err().endsWith("Intet er udgivet: Ret fejlene, og prøv igen.\n"), run.err());
    assertEquals(before, files("public"));
  }

  @Test
  void warningsStopThePublishingWhenAskedTo() {
    TinySite.in(folder, activity("spis", "alert:"));
    assertEquals(1, Run.in(folder, "build", "--strict", "--no-print").exit());
    assertFalse(Files.exists(folder.resolve("public")));
    assertEquals(0, Run.in(folder, "build", "--no-print").exit());
  }

  @Test
  void aFolderThatIsNotOursIsNotTouched() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.createDirectories(folder.resolve("dokumenter"));
    Files.writeString(folder.resolve("dokumenter/vigtigt.txt"), "gem mig");

    Run run = Run.in(folder, "build", "--output", "dokumenter");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("dokumenter"), run.err());
    assertEquals("gem mig", read("dokumenter/vigtigt.txt"));
  }

  @Test
  void aFolderThatCannotBeMadeIsToldOf() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.writeString(folder.resolve("fil"), "");
    Run run = Run.in(folder, "build", "--output", "fil/public");
    assertEquals(2, run.exit(), run.err());
  }

  @Test
  void aTemplateThatDoesNotFitNamesItsLineAndTheEntry() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    copy(Path.of("templates"), folder.resolve("templates"));
    Path template = folder.resolve("templates/site/activity.peb");
    Files.writeString(
        template, Files.readString(template) + "\n{% block hale %}{{ ukendt }}{% endblock %}");
    String text = Files.readString(template);
    Files.writeString(
        template, text.replaceFirst("\\{% block main %}", "{% block main %}{{ ukendt }}"));

    Run run = Run.in(folder, "build", "--no-print");

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("templates/site/activity.peb:"), run.err());
    assertTrue(run.err().contains("content/activities/spis.md"), run.err());
    assertTrue(run.err().contains("ukendt"), run.err());
  }

  @Test
  void aSiteCanStandBelowAPath() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Run run = Run.in(folder, "build", "--no-print", "--base-url", "https://example.org/faelles/");
    assertEquals(0, run.exit(), run.err());
    assertTrue(read("public/index.html").contains("href=\"/faelles/aktiviteter/"));
    assertFalse(read("public/index.html").contains("href=\"/aktiviteter/"));
  }

  @Test
  void hostileTextIsShownAndNotRun() throws IOException {
    String evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}";
    TinySite.in(
        folder,
        activity("spis", "bring: '" + evil.replace("'", "''") + "'")
            + """
            -- content/pages/ond.md --
            ---
            title: '</title><script>alert(2)</script>'
            summary: '</script><script>alert(3)</script> og mere tekst'
            verified: 2026-10-01
            ---
            <script>alert(4)</script> [x](javascript:alert(5)) [y](page/ond "\\" onclick=alert(6)")

            <img src=x onerror=alert(7)>
            """
                .replace("[x](javascript:alert(5)) ", ""));
    Run run = Run.in(folder, "build", "--no-print");
    assertEquals(0, run.exit(), run.err());
    for (String page : files("public").keySet()) {
      if (page.endsWith(".html")) {
        assertEquals(List.of(), active(Jsoup.parse(read("public/" + page))), page);
      } else if (page.endsWith(".xml") || page.endsWith(".ics")) {
        assertFalse(read("public/" + page).contains("<script"), page);
      }
    }
  }

  /** What would run in a browser, besides the site's own scripts; and templates that ran. */
  private static List<String> active(Document page) {
    List<String> found = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      boolean own = element.attr("src").startsWith("/assets/");
      boolean data = element.attr("type").equals("application/ld+json");
      if (element.normalName().equals("script") && !own && !data) {
        found.add(element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || value.startsWith("javascript:")) {
          found.add(element.outerHtml());
        }
      }
      if (element.ownText().strip().equals("49") || element.attr("src").equals("x")) {
        found.add(element.outerHtml());
      }
    }
    return found;
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private Object inode(String file) throws IOException {
    return Files.getAttribute(folder.resolve(file), "unix:ino");
  }

  /** Every file below a folder, with a fingerprint of its bytes. */
  private Map<String, String> files(String name) throws IOException {
    Path root = folder.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString(),
            java.util.UUID.nameUUIDFromBytes(Files.readAllBytes(path)).toString());
      }
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
