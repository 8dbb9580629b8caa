package dk.genklang.schema;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor is told about a mistake: where it is, what it is, what to write instead. */
class BadContentTest {
  @TempDir Path folder;

  @Test
  void aMistakeIsShownWithItsLineACaretAndTheMend() {
    TinySite site = TinySite.in(folder, activity("spis", "organiser: madklubben"));

    assertEquals(
        """
        content/activities/spis.md:13:1: error: Feltet "organiser" findes ikke her. [unknown-key]
            organiser: madklubben
            ^
          Mente du "organizer"?

        1 fejl, ingen advarsler.
        """,
        site.problems());
  }

  @Test
  void allMistakesOfARunAreReportedInTheOrderOfFilesAndLines() {
    TinySite site =
        TinySite.in(
            folder,
            activity("b", "level: alle") + activity("a", "place: intet\nphysical: siddende"));

    assertEquals(
        List.of(
            "content/activities/a.md:13:8 missing-reference",
            "content/activities/a.md:14:11 unknown-value",
            "content/activities/b.md:13:8 unknown-value"),
        site.codes());
  }

  @Test
  void everyMissingKeyOfAnActivityIsNamed() {
    TinySite site =
        TinySite.in(folder, "-- content/activities/tom.md --\n---\ndraft: yes\n---\nTekst.\n");

    assertEquals(
        """
        content/activities/tom.md:2:1: error: Der mangler enten "organizer" eller "contact". [missing-one-of]
        content/activities/tom.md:2:1: error: Der mangler enten "place" eller "setting". [missing-one-of]
        content/activities/tom.md:2:1: error: Feltet "abc" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "areas" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "benefit" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "price" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "signup" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "summary" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "title" mangler. [missing-key]
        content/activities/tom.md:2:1: error: Feltet "verified" mangler. [missing-key]
        """,
        site
            .problems()
            .lines()
            .filter(line -> line.contains(": error: "))
            .sorted()
            .toList()
            .stream()
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // a key and its value stand in line 13 of the activity
        bad("title: Igen", "13:1 duplicate-key"),
        bad("alert:", "13:1 empty-value"),
        bad("website: example.org", "13:10 not-a-url"),
        bad("website: javascript:alert(1)", "13:10 not-a-url"),
        bad("image: {file: ../hemmeligt.jpg, alt: Et billede}", "13:15 bad-image-name"),
        bad("image: {file: intet.jpg, alt: Et billede}", "13:15 missing-image"),
        bad("image: {file: intet.jpg}", "13:8 missing-key"),
        bad("status: lukket", "13:9 unknown-value"),
        bad("aliases: [Gammel Adresse]", "13:11 not-an-id"),
        bad("keywords: mad", "13:11 wrong-type"),
        bad("visible: {from: i morgen}", "13:17 not-a-date"),
        bad("visible: {from: 2026-02-30}", "13:17 not-a-date"),
        bad("draft: måske", "13:8 unknown-value"),
        bad("organizer: gruppe/x", "13:12 unknown-value"),
        bad("organizer: place/", "13:12 not-an-id"),
        bad("organizer: madklubben", "13:12 missing-reference"),
        bad("audience: [seniorer]", "13:12 missing-reference"),
        bad("languages: [dansk]", "13:13 not-a-language"),
        bad("age: {min: 60, max: 20}", "13:21 age-range"),
        bad("age: {min: tres}", "13:12 not-a-number"),
        bad("age: {min: 6.5}", "13:12 not-a-whole-number"),
        bad("age: {min: 200}", "13:12 out-of-range"),
        bad("group: {size: 3-9}", "13:15 unknown-value"),
        bad("companion: {phone: \"00 00 00 01\"}", "13:12 missing-key"),
        bad("companion: {who: Nabo, phone: \"12 34\"}", "13:31 not-a-phone"),
        bad("call_first: ja", "13:13 unknown-value"),
        bad("host: {name: Den, der smiler, recognise: Hat}", "13:19 unquoted-comma"),
        bad("bring: a: b", "13:9 yaml-colon"),
        bad("bring: &x hue", "13:8 yaml-alias"),
        bad("bring: !!str hue", "13:8 yaml-tag"),
        bad("bring: \"uden slut", "13:8 yaml-quote"),
        bad("schedule:\n  - {on: [tuesday], from: \"14:00\"}", "14:5 missing-key"),
        bad(schedule("every: dag, on: [tuesday]"), "14:13 unknown-value"),
        bad(schedule("every: 60 weeks, on: [tuesday]"), "14:13 out-of-range"),
        bad(schedule("every: week, on: [tirsdag], start: 2026-09-01"), "14:24 unknown-value"),
        bad(schedule("every: week, on: [tuesday]"), "14:5 missing-key"),
        bad(schedule("every: week, on: first tuesday, start: 2026-09-01"), "14:23 schedule-on"),
        bad(schedule("every: month, on: tuesday, start: 2026-09-01"), "14:24 schedule-on"),
        bad(
            schedule("every: month, on: every tuesday, start: 2026-09-01"),
            "14:24 not-a-counted-day"),
        bad(schedule("every: once, on: 2026-13-01"), "14:23 not-a-date"),
        bad(schedule("every: once, on: 2026-12-01, to: \"13:00\""), "14:39 ends-before-start"),
        bad(schedule("every: once, on: 2026-12-01, to: 1500"), "14:39 not-a-time"),
        bad(schedule("every: once, on: 2020-12-01"), "14:3 schedule-over"),
        bad(
            schedule("every: week, on: [tuesday], start: 2026-09-01, end: 2026-08-01"),
            "14:3 schedule-over",
            "14:58 ends-before-start"),
        bad(
            schedule("every: week, on: [tuesday], start: 2026-09-01, except: [jul]"),
            "14:62 missing-reference"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeInAnActivityIsFoundWhereItStands(String written, List<String> expected) {
    TinySite site = TinySite.in(folder, activity("spis", written));

    assertEquals(
        expected.stream().map(it -> "content/activities/spis.md:" + it).toList(), site.codes());
  }

  private static Arguments bad(String written, String... expected) {
    return Arguments.of(written, List.of(expected));
  }

  private static String schedule(String keys) {
    return "schedule:\n  - {" + keys + ", from: \"14:00\"}";
  }
}
