package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is too early and which is too late: the tests are on 21 November 2026, a Saturday. */
class DaysTest {
  private static final String PERSON =
      "contact: {role: Tovholder, phone: \"00 00 00 01\", name: Bo, consent: %s, expires: %s}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, verified-in-future",
    "2026-11-21, ''",
    "2026-05-25, ''",
    "2026-05-24, stale",
    "2025-11-21, stale",
    "2025-11-20, hidden-as-old"
  })
  void whenSomebodyLastMadeSure(String verified, String code) {
    reports(
        code,
        """
        -- + site-config.yml --
        checks: {hide-after: 365}
        """
            + activity("spis", "").replace("verified: 2026-10-01", "verified: " + verified));
  }

  @ParameterizedTest
  @CsvSource({"2025-12-21, ''", "2025-12-20, accessibility-review", "2026-11-21, ''"})
  void whenTheAccessibilityStatementWasGoneThrough(String reviewed, String code) {
    reports(
        code,
        """
        -- + site-config.yml --
        accessibility: {reviewed: %s}
        """
            .formatted(reviewed));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-21, ''",
    "2026-11-22, 2026-11-23, consent-in-future",
    "2026-01-01, 2026-11-20, person-expired"
  })
  void whenAPersonsConsentHolds(String given, String ends, String code) {
    reports(
        code,
        """
        -- content/contacts.yml --
        - id: brobygger
          role: bridge-builder
          name: Brobygger i byen
          areas: [byen, landet]
          phone: "00 00 00 11"
          person: {name: Bo, consent: %s, expires: %s}
        """
            .formatted(given, ends));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, ''", "2026-11-22, consent-in-future"})
  void whenAStoryMayBeTold(String given, String code) {
    reports(
        code,
        """
        -- content/stories/bordet.md --
        ---
        title: Bordet ved vinduet
        summary: Jeg kom for maden og blev for de andre.
        areas: [byen]
        verified: 2026-10-01
        quote: Jeg kom for maden.
        consent: %s
        ---
        Første gang sad jeg ved vinduet.
        """
            .formatted(given));
  }

  @ParameterizedTest
  @CsvSource({
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-09-01, to: \"14:01\"', ''",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-09-01, to: \"14:00\"', ends-before-start",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-09-01, end: 2026-12-01', ''",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-12-01, end: 2026-12-01', ''",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-12-02, end: 2026-12-01',"
        + " ends-before-start",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-09-01, end: 2026-11-21', ''",
    "'every: week, on: [tuesday], from: \"14:00\", start: 2026-09-01, end: 2026-11-20', schedule-over",
    "'every: month, on: [first tuesday], from: \"14:00\", start: 2026-09-01, end: 2026-11-21', ''",
    "'every: month, on: [first tuesday], from: \"14:00\", start: 2026-09-01, end: 2026-11-20', schedule-over",
    "'every: month, on: [first tuesday], from: \"14:00\", start: 2026-09-01', ''",
    "'every: dates, on: [2026-11-20, 2026-11-21], from: \"14:00\"', date-passed",
    "'every: dates, on: [2026-11-21, 2026-11-22], from: \"14:00\"', ''",
    "'every: dates, on: [2026-11-19, 2026-11-20], from: \"14:00\"', schedule-over",
    "'every: once, on: 2026-11-20, from: \"14:00\"', schedule-over",
    "'every: once, on: 2026-11-21, from: \"14:00\"', ''"
  })
  void whenAnActivityMeets(String schedule, String code) {
    reports(code, activity("spis", "schedule: [{" + schedule + "}]"));
  }

  @ParameterizedTest
  @CsvSource({"ended, ''", "paused, schedule-over", "active, schedule-over"})
  void whatHasEndedNeedsNoMoreDays(String status, String code) {
    reports(
        code,
        activity(
            "spis",
            "status: " + status + "\nschedule: [{every: once, on: 2026-11-20, from: \"14:00\"}]"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, ''", "2026-11-21, schedule-over"})
  void whatItsOwnLastDayHasTakenAwayNeedsNoMoreDaysEither(String until, String code) {
    reports(
        code,
        activity(
                "spis",
                "visible: {until: "
                    + until
                    + "}\nschedule: [{every: once, on: 2026-11-20, from: \"14:00\"}]")
            .replace("verified: 2026-10-01", "verified: 2026-05-25"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, ''", "2026-11-21, stale", "2026-11-22, stale"})
  void whatIsNotShownAnyMoreNeedsNobodyToMakeSure(String until, String code) {
    reports(
        code,
        activity("spis", "visible: {until: " + until + "}")
            .replace("verified: 2026-10-01", "verified: 2026-05-24"));
  }

  @Test
  void aPassedDateBesideMeetingsThatGoOnIsToldOf() {
    String passed = "  - {every: once, on: 2026-11-20, from: \"10:00\"}\n";
    reports(
        "date-passed",
        activity(
            "spis",
            "schedule:\n"
                + passed
                + "  - {every: week, on: [monday], from: \"14:00\", start: 2026-09-01}"));
  }

  @Test
  void aPassedDateBesideMeetingsThatAreOverTooIsPartOfTheirEnd() {
    String passed = "  - {every: once, on: 2026-11-20, from: \"10:00\"}\n";
    reports(
        "schedule-over",
        activity(
            "spis",
            "schedule:\n"
                + passed
                + "  - {every: week, on: [monday], from: \"14:00\", start: 2026-09-01, end: 2026-11-16}"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, ''", "2026-11-20, deadline-passed", "Hele året, ''"})
  void whenAGrantCanBeAppliedFor(String deadline, String code) {
    reports(code, grant(deadline, "active"));
  }

  @Test
  void aGrantThatHasEndedHasNoDeadlineToMiss() {
    reports("", grant("2026-11-20", "ended"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{from: 2026-12-01, until: 2026-12-01}', ''",
    "'{from: 2026-12-02, until: 2026-12-01}', ends-before-start",
    "'{until: 2026-12-01}', ''",
    "'{from: 2026-12-02}', ''"
  })
  void whenAnEntryIsShown(String visible, String code) {
    reports(code, activity("spis", "visible: " + visible));
  }

  @Test
  void aPersonsConsentInAnEntryIsLookedAtToo() {
    assertEquals(
        List.of("content/activities/spis.md:12:90 person-expired"),
        Stream.of(TinySite.in(folder, namedPerson()))
            .flatMap(site -> site.codes().stream())
            .toList());
  }

  private static String namedPerson() {
    return activity("spis", "")
        .replace(
            "contact: {role: Tovholder, phone: \"00 00 00 01\"}",
            PERSON.formatted("2026-01-01", "2026-11-20"));
  }

  private static String grant(String deadline, String status) {
    return """
        -- content/grants/frisk.md --
        ---
        title: Puljen til nye idéer
        summary: Penge til kaffe, materialer og en god begyndelse.
        areas: all
        verified: 2026-10-01
        status: %s
        deadline: "%s"
        ---
        """
        .formatted(status, deadline);
  }

  private void reports(String code, String files) {
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code),
        TinySite.in(folder, files).codes().stream()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .toList());
  }
}
