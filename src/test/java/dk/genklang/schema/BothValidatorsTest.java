package dk.genklang.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Node;
import dk.genklang.source.YamlFile;
import dk.genklang.testing.ProblemExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our reading and the JSON Schemas agree on what is right, except where it is said here. */
class BothValidatorsTest {
  private static final List<String> TABLES =
      List.of(
          "areas",
          "audiences",
          "categories",
          "contacts",
          "holidays",
          "language",
          "links",
          "synonyms");

  /** Problems no schema of one file can see, and why. */
  private static final Map<String, Set<String>> ONLY_HERE =
      Map.of(
          "The file is not read as YAML at all",
          Set.of(
              "bad-file-name",
              "control-character",
              "empty-file",
              "file-too-large",
              "front-matter-no-keys",
              "missing-file",
              "missing-front-matter",
              "not-a-file",
              "not-utf8",
              "symlink-outside",
              "unclosed-front-matter",
              "unexpected-file",
              "unknown-file",
              "yaml-after-quote",
              "yaml-alias",
              "yaml-bracket",
              "yaml-colon",
              "yaml-escape",
              "yaml-indent",
              "yaml-key",
              "yaml-no-colon",
              "yaml-quote",
              "yaml-second-document",
              "yaml-special",
              "yaml-syntax",
              "yaml-tab",
              "yaml-tag",
              "yaml-too-deep",
              "duplicate-key"),
          "It takes other files, pictures, the body or the configuration to see it",
          Set.of(
              "alias-own-id",
              "alias-taken",
              "bad-boundary",
              "bad-link",
              "body-twice",
              "bridge-builder-phone",
              "bridge-builder-role",
              "duplicate-id",
              "image-damaged",
              "image-of-another-type",
              "image-too-large",
              "image-too-many-pixels",
              "language-not-configured",
              "language-without-texts",
              "low-contrast",
              "missing-alt",
              "missing-boundary",
              "missing-image",
              "missing-reference",
              "neighbour-itself",
              "neighbour-not-mutual",
              "orphan",
              "outside-municipality",
              "picture-from-outside",
              "place-in-other-area",
              "reference-cycle",
              "reserved-id",
              "translation-without-original",
              "unreadable-text"),
          "It takes the day to see it",
          Set.of(
              "accessibility-review",
              "consent-in-future",
              "date-passed",
              "deadline-passed",
              "hidden-as-old",
              "person-expired",
              "schedule-over",
              "stale",
              "verified-in-future"),
          "JSON Schema does not compare two values, and does not count days",
          Set.of(
              "age-range",
              "ends-before-start",
              "except-no-occurrence",
              "holiday-too-long",
              "not-a-timezone",
              "price-twice"),
          "It is about the words of the texts",
          Set.of(
              "excuse-unused",
              "hard-to-read",
              "nothing-to-give",
              "nothing-together",
              "official-word",
              "stigma-word"),
          "It is advice, and a schema gives none",
          Set.of("accessibility-unknown", "contact-silent", "price-nothing-per", "price-zero"));

  @TempDir Path folder;

  private static final Editor EDITOR = new Editor();

  static List<ProblemExample> examples() throws IOException {
    return ProblemExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anEditorSeesAProblemUnlessItCannot(ProblemExample example) throws IOException {
    example.write(folder);
    boolean onlyHere =
        ONLY_HERE.values().stream().anyMatch(codes -> codes.contains(example.code()));

    assertEquals(onlyHere, faults(folder).isEmpty(), () -> faults(folder).toString());
  }

  @Test
  void whatIsRightInTheDemoMunicipalityIsRightInAnEditor() {
    Map<String, List<String>> faults = faults(Path.of("").toAbsolutePath());
    Set<String> wrongHere = wrongInTheDemo();
    faults.keySet().removeAll(wrongHere);

    assertEquals(Map.of(), faults);
  }

  /** What is written for the only key that is not required, then who finds it right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // plain scalars that editors read as numbers and answers
        "title: 1984|both",
        "title: true|both",
        "title: yes|both",
        "draft: no|both",
        "draft: false|both",
        "draft: 'true'|both",
        "languages: [no]|both",
        "keywords: [1.5, 0100, on, 17:30, 2026-09-01]|both",
        "verified: 2026-09-01|both",
        "contact: {phone: 12345678}|both",
        "contact: {phone: +46123456789}|both",
        "companion: {who: 7, phone: 00 00 00 00}|both",
        "age: {min: 60}|both",
        "age: {min: '60'}|both",
        "age: {min: 60.0}|both",
        "price: {amount: '12,50'}|both",
        "price: {amount: 12.5}|both",
        "organizer: place/1864|both",
        "areas: all|both",
        "host: 1864|both",
        "schedule: {every: 2 weeks, on: [monday, friday], from: 17:30, start: 2026-09-01}|both",
        "schedule: {every: dates, on: [2026-12-05], from: '17:30'}|both",
        "schedule: [{every: month, on: last monday, from: 17:30, start: 2026-09-01}]|both",
        // wrong for both
        "title: [a]|neither",
        "title: ' '|neither",
        "title: 'SKRIV noget'|neither",
        "draft: True|editor",
        "draft: ja|neither",
        "age: {min: sixty}|neither",
        "age: {min: 6.5}|neither",
        "age: {min: 200}|neither",
        "price: []|neither",
        "price: [{amount: 5}, {amount: 6}]|neither",
        "price: {amount: -5}|neither",
        "signup: {how: web}|neither",
        "contact: {name: Inger}|neither",
        "abc: {}|neither",
        "organizer: story/x|neither",
        "schedule: {every: 60 weeks, on: monday, from: 17:30, start: 2026-09-01}|neither",
        "schedule: {every: week, on: monday, from: 17:30}|neither",
        "schedule: {every: once, on: monday, from: 17:30}|neither",
        "schedule: {every: week, on: monday, from: 7.30, start: 2026-09-01}|neither",
        // an editor cannot know a calendar, nor the range of a number in quotes
        "verified: 2026-02-30|editor",
        "age: {min: '200'}|editor",
        // an editor takes other ways to write a number
        "age: {min: 0x1F}|editor",
        "age: {min: 6e1}|editor",
        "price: {amount: 12.345}|editor",
        // an editor counts the spaces around a text
        "summary: '    Tyve tegn eller ej '|editor",
        "draft: ' yes '|here",
        // an editor takes these for nothing at all
        "title: NULL|here",
      })
  void whatIsWrittenIsRightFor(String written, String who) {
    ProblemExample example =
        new ProblemExample("x", "-- content/activities/x.md --\n---\n" + written + "\n…\n---\n");
    try {
      example.write(folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    List<Problem> problems = new ArrayList<>();
    reads(folder, problems);
    boolean here = problems.stream().noneMatch(it -> it.severity() == Severity.ERROR);
    boolean there = faults(folder).isEmpty();

    assertEquals(
        who,
        here && there ? "both" : here ? "here" : there ? "editor" : "neither",
        () -> problems + "\n" + faults(folder));
  }

  private static void reads(Path site, List<Problem> problems) {
    ContentFolder content = new ContentFolder(site.resolve("content"), "content");
    try {
      new ContentReader(content, "da", List.of("en", "ar"), problems::add).read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> wrongInTheDemo() {
    List<Problem> problems = new ArrayList<>();
    reads(Path.of("").toAbsolutePath(), problems);
    return problems.stream().map(problem -> problem.position().file()).collect(Collectors.toSet());
  }

  /** What editors have against the files of a site, by the file's name. */
  private Map<String, List<String>> faults(Path site) {
    Map<String, List<String>> faults = new TreeMap<>();
    ContentFolder content = new ContentFolder(site.resolve("content"), "content");
    try {
      for (ContentFile file : content.files(problem -> {})) {
        if (file.name().language().isEmpty()) {
          content
              .read(file, problem -> {})
              .ifPresent(
                  document -> put(faults, file.file(), file.kind().code(), document.front()));
        }
      }
      for (String table : TABLES) {
        content
            .table(table + ".yml", problem -> {})
            .ifPresent(node -> put(faults, "content/" + table + ".yml", table, node));
      }
      Path config = site.resolve("site-config.yml");
      if (Files.exists(config)) {
        YamlFile.read(config, "site-config.yml", problem -> {})
            .ifPresent(node -> put(faults, "site-config.yml", "site-config", node));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return faults;
  }

  private void put(Map<String, List<String>> faults, String file, String schema, Node node) {
    List<String> found = EDITOR.faults(schema, node);
    if (!found.isEmpty()) {
      faults.put(file, found);
    }
  }
}
