package dk.genklang.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Occurrence;
import dk.genklang.catalog.Routes;
import dk.genklang.model.Activity;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.testing.TinySite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsTest {
  private static final LocalDate FROM = LocalDate.of(2026, 8, 1);
  private static final LocalDate UNTIL = LocalDate.of(2028, 11, 1);

  private static final String HOLIDAYS =
      """
      -- content/holidays.yml --
      - {id: jul, name: Jul, from: 2026-12-21, until: 2027-01-03}
      - {id: paaske, name: Påske, from: 2027-03-22, until: 2027-03-29}
      """;

  private static final String PLACES =
      """
      -- content/places/huset.md --
      ---
      title: Huset; ved åen
      summary: Et hus med plads til alle ved åen.
      areas: [byen]
      verified: 2026-10-01
      address: {street: "Gaden 1, 2.", postcode: "0100", city: Byen}
      location: {lat: 55.5, lon: 10.25}
      transport: Bus 1
      accessibility: {step-free-entrance: yes}
      ---
      -- content/places/gemt.md --
      ---
      title: Det stille sted
      summary: Et sted, hvis adresse ikke skal kendes.
      areas: [landet]
      verified: 2026-10-01
      address: {street: Hemmelig Vej 7, postcode: "0101", city: Landsby}
      location: {lat: 56.125, lon: 11.5}
      hide_address: true
      transport: Bus 2
      accessibility: {step-free-entrance: yes}
      ---
      """;

  @TempDir private Path folder;

  @Test
  void aWeeklyActivityIsOneEventWithItsDaysOff() {
    Map<String, String> files =
        write(
            PLACES
                + HOLIDAYS
                + TinySite.activity(
                        "spis",
                        """
                        place: huset
                        alert: Ny indgang!
                        schedule:
                          - every: week
                            on: [tuesday]
                            from: "17:30"
                            to: "19:30"
                            start: 2026-09-02
                            end: 2027-05-31
                            except: [2026-09-08, 2026-10-13, 2026-10-14, jul]
                        """)
                    .replace("setting: outdoors\n", ""));
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Prøve Kommune//Genklang//DA
        CALSCALE:GREGORIAN
        NAME:Fællesspisning – Prøven
        X-WR-CALNAME:Fællesspisning – Prøven
        X-WR-TIMEZONE:Europe/Copenhagen
        SOURCE;VALUE=URI:https://proeve.example.org/aktiviteter/spis/kalender.ics
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        X-PUBLISHED-TTL:P1D
        BEGIN:VTIMEZONE
        TZID:Europe/Copenhagen
        BEGIN:DAYLIGHT
        DTSTART:20000326T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20001029T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:activity-spis-1@proeve.example.org
        DTSTAMP:20261001T000000Z
        DTSTART;TZID=Europe/Copenhagen:20260915T173000
        DTEND;TZID=Europe/Copenhagen:20260915T193000
        RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270531T215959Z
        EXDATE;TZID=Europe/Copenhagen:20261013T173000,20261222T173000,20261229T1730
         00
        SUMMARY:Fællesspisning
        DESCRIPTION:Ny indgang!\\nVi spiser sammen ved det lange bord.\\n\\nPris: Grat
         is\\nTilmelding: Bare mød op\\nTovholder\\, 00 00 00 01\\nhttps://proeve.exam
         ple.org/aktiviteter/spis/
        LOCATION:Huset\\; ved åen\\, Gaden 1\\, 2.\\, 0100 Byen
        GEO:55.5;10.25
        URL:https://proeve.example.org/aktiviteter/spis/
        CATEGORIES:Mad og fællesskab
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n"),
        files.get("aktiviteter/spis/kalender.ics"));
  }

  @Test
  void everyRuleExpandsToTheDaysTheSiteShows() {
    String schedules =
        """
        - {every: week, on: [monday, thursday], from: "09:00", to: "10:00", start: 2026-09-01}
        - {every: 2 weeks, on: [tuesday], from: "10:00", start: 2026-09-03, except: [jul, paaske]}
        - {every: 3 weeks, on: [sunday], from: "01:30", to: "23:30", start: 2026-08-10}
        - {every: month, on: first wednesday, from: "11:00", start: 2026-09-03, end: 2027-10-06}
        - {every: month, on: last monday, from: "23:45", start: 2026-09-01, end: 2027-09-27}
        - {every: month, on: fourth friday, from: "00:00", start: 2026-09-01, end: 2028-02-25}
        - {every: week, on: [saturday], from: "02:30", to: "03:30", start: 2026-10-01, except: [2026-10-03]}
        - {every: dates, on: [2026-12-05, 2027-03-28, 2026-12-24], from: "12:00", except: [jul]}
        - {every: once, on: 2026-12-06, from: "13:00"}
        - {every: week, on: [monday], from: "10:00", start: 2026-12-21, end: 2026-12-28, except: [jul]}
        """;
    TinySite site =
        TinySite.in(
            folder, HOLIDAYS + TinySite.activity("alt", "schedule:\n" + schedules.indent(2)));
    Catalog catalog = site.catalog();
    Map<String, String> files = write(catalog);
    Activity activity = (Activity) catalog.entry(new Ref(Kind.ACTIVITY, "alt")).orElseThrow();
    Set<LocalDateTime> shown = new TreeSet<>();
    for (Occurrence found : catalog.occurrences().of(activity, FROM, UNTIL)) {
      shown.add(found.date().atTime(found.from()));
    }
    Set<LocalDateTime> expanded = expanded(files.get("aktiviteter/alt/kalender.ics"));
    assertEquals(shown, expanded);
    assertTrue(shown.size() > 250, shown.size() + " occurrences");
    assertTrue(files.get("aktiviteter/alt/kalender.ics").contains("UID:activity-alt-8-20261205@"));
    assertFalse(files.get("aktiviteter/alt/kalender.ics").contains("activity-alt-8-20261224"));
    assertFalse(files.get("aktiviteter/alt/kalender.ics").contains("activity-alt-10"));
  }

  @Test
  void eachEventIsInTheCalendarsOfItsPlaceAndAreas() {
    String weekly = "{every: week, on: [monday], from: \"10:00\", start: 2026-09-01%s}";
    Map<String, String> files =
        write(
            PLACES
                + TinySite.activity(
                        "to-steder",
                        """
                        place: huset
                        schedule:
                          - %s
                          - %s
                        """
                            .formatted(weekly.formatted(""), weekly.formatted(", place: gemt")))
                    .replace("setting: outdoors\n", "")
                + TinySite.activity("ude", "schedule: [" + weekly.formatted("") + "]"));
    assertEquals(
        List.of("activity-to-steder-1"), uids(files.get("moedesteder/huset/kalender.ics")));
    assertEquals(List.of("activity-to-steder-2"), uids(files.get("moedesteder/gemt/kalender.ics")));
    List<String> all = List.of("activity-to-steder-1", "activity-to-steder-2", "activity-ude-1");
    assertEquals(all, uids(files.get("omraader/byen/kalender.ics")));
    assertEquals(List.of(), uids(files.get("omraader/landet/kalender.ics")));
    assertEquals(all, uids(files.get("feeds/all.ics")));

    String hidden = files.get("moedesteder/gemt/kalender.ics");
    assertTrue(hidden.contains("LOCATION:Det stille sted\\, Landsby\r\n"), hidden);
    for (String file : files.values()) {
      assertFalse(file.contains("Hemmelig"));
      assertFalse(file.contains("56.125"));
    }
  }

  @Test
  void cancelledIsSaidAndPausedIsLeftOut() {
    String weekly =
        "schedule: [{every: week, on: [monday], from: \"10:00\", start: 2026-09-01}]\nstatus: ";
    Map<String, String> files =
        write(
            TinySite.activity("aflyst", weekly + "cancelled")
                + TinySite.activity("pause", weekly + "paused")
                + TinySite.activity("slut", weekly + "ended")
                + TinySite.activity("venter", weekly + "waiting-list")
                + TinySite.activity("aftale", ""));
    assertEquals(
        List.of("activity-aflyst-1", "activity-venter-1"), uids(files.get("feeds/all.ics")));
    String cancelled = files.get("aktiviteter/aflyst/kalender.ics");
    assertTrue(cancelled.contains("STATUS:CANCELLED\r\n"), cancelled);
    assertTrue(cancelled.contains("SUMMARY:Aflyst: Fællesspisning\r\n"), cancelled);
    for (String id : List.of("pause", "slut", "aftale")) {
      assertEquals(List.of(), uids(files.get("aktiviteter/" + id + "/kalender.ics")), id);
    }
  }

  @Test
  void noTextCanBeginALineOfItsOwn() throws Exception {
    String files =
        TinySite.activity(
                "ond",
                """
                meeting_point: "a\\r\\nATTENDEE:x\\nb\\\\,;:\\"c"
                schedule: [{every: week, on: [monday], from: "10:00", start: 2026-09-01}]
                """)
            .replace("title: Fællesspisning", "title: \"Æ\\r\\nEND:VCALENDAR \\\\n;,\"");
    TinySite site = TinySite.in(folder, files);
    site.content();
    Catalog catalog = Catalog.of(site.content(), site.config(), TinySite.TODAY, false);
    String ics = write(catalog).get("feeds/all.ics");
    VEvent event = (VEvent) parse(ics).getComponents("VEVENT").get(0);
    assertFalse(ics.contains("\nATTENDEE"), ics);
    assertFalse(ics.contains("\nEND:VCALENDAR "), ics);
    assertEquals("Æ\nEND:VCALENDAR \\n;,", event.getSummary().getValue());
  }

  @Test
  void linesAreFoldedAfter75BytesAndNeverWithinACharacter() {
    for (String text :
        List.of("æ".repeat(200), "😀".repeat(100), "a".repeat(500), "aæ😀".repeat(90))) {
      String lines = new IcsLines().text("SUMMARY", text).toString();
      for (String line : lines.split("\r\n", -1)) {
        int bytes = line.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 75, bytes + ": " + line);
        assertFalse(line.contains("\uFFFD"));
      }
      assertEquals("SUMMARY:" + text + "\r\n", lines.replace("\r\n ", ""));
    }
  }

  @Test
  void theSameContentGivesTheSameFiles() {
    String files =
        TinySite.activity(
            "a", "schedule: [{every: week, on: [monday], from: \"10:00\", start: 2026-09-01}]");
    Catalog catalog = TinySite.in(folder, files).catalog();
    assertEquals(write(catalog), write(catalog));
  }

  private Map<String, String> write(String files) {
    return write(TinySite.in(folder, files).catalog());
  }

  private static Map<String, String> write(Catalog catalog) {
    Map<String, String> files = new TreeMap<>();
    new Feeds(catalog, new Routes(catalog.config().baseUrl(), catalog.config().language()))
        .write((file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)));
    files.forEach(
        (file, text) -> {
          if (file.endsWith(".ics")) {
            assertEquals(Set.of(), parse(text).validate().getEntries(), file);
          }
        });
    return files;
  }

  private static Set<LocalDateTime> expanded(String ics) {
    Set<LocalDateTime> times = new TreeSet<>();
    for (VEvent event : parse(ics).<VEvent>getComponents("VEVENT")) {
      Period<ZonedDateTime> span =
          new Period<>(
              FROM.atStartOfDay(ZoneId.of("Europe/Copenhagen")),
              UNTIL.plusDays(1).atStartOfDay(ZoneId.of("Europe/Copenhagen")));
      for (Period<? extends Temporal> time : event.calculateRecurrenceSet(span)) {
        times.add(LocalDateTime.from(time.getStart()));
      }
    }
    return times;
  }

  private static List<String> uids(String ics) {
    return parse(ics).<VEvent>getComponents("VEVENT").stream()
        .map(event -> event.getUid().orElseThrow().getValue().replaceAll("@.*", ""))
        .toList();
  }

  private static Calendar parse(String ics) {
    try {
      return new CalendarBuilder()
          .build(new ByteArrayInputStream(ics.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | ParserException e) {
      throw new AssertionError(ics, e);
    }
  }
}
