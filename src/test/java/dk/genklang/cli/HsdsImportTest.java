package dk.genklang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor sees of another directory's data that is brought in. */
class HsdsImportTest {
  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void site() {
    desk = ImportDesk.in(folder);
  }

  @Test
  void whatAnotherProgramPublishesBecomesEntries() throws IOException {
    Files.copy(Path.of("src/test/resources/hsds/another.json"), folder.resolve("another.json"));
    Run run = Run.in(folder, "import", "hsds", "another.json", "--into", "content");
    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        content/activities/coffee-and-knitting-at-the-old-library-every-single-tuesday-all-year.md
        content/associations/the-knitters.md
        content/places/old-library.md
        """,
        run.out());
    assertEquals(
        """
        ---
        title: Coffee and knitting at the old library, every single…
        summary: We knit. We talk. There is always coffee, and somebody who can show you how to begin.
        areas: [byen]
        categories: [mad, wool-and-yarn]
        status: paused
        alert: Closed for the summer.
        verified: 2026-05-04
        website: "https://knit.example.org/tuesday"
        organizer: the-knitters
        place: old-library
        schedule:
          - every: "2 weeks"
            on: [tuesday, friday]
            from: "10:00"
            to: "12:00"
            start: 2026-01-06
            end: 2026-12-31
        price:
          - amount: 12.50
            note: per session
            for: Adults
        contact:
          role: Organiser
          name: Jo Smith
          email: jo@example.org
        age:
          min: 18
        requirements: Anyone over 18.
        languages: [en]
        # MANGLER abc: ABC for mental sundhed. En sætning om mindst ét af de tre: gør noget aktivt, sammen, meningsfuldt.
        # MANGLER benefit: Det får du ud af det. Én sætning.
        # MANGLER consent: Spørg personen, og skriv dagen: consent: 2026-09-01. Eller slet navnet, og behold rollen.
        # MANGLER signup: Tilmelding. Hvordan man melder sig.
        # IKKE BRUGT signup: Just turn up, or ring first.
        # IKKE BRUGT languages: eng
        # IKKE BRUGT schedule: freq MONTHLY, bymonthday 1, opens_at 10:00
        # IKKE BRUGT price: 5 gbp
        # IKKE BRUGT contact.phone: 020 7946 0000
        ---
        Coffee and knitting at the old library, every single Tuesday all year

        We knit. We talk.

        There is always coffee, and somebody who can show you how to begin.
        """,
        desk.file(
            "activities/coffee-and-knitting-at-the-old-library-every-single-tuesday-all-year.md"));
    assertEquals(
        """
        ---
        title: Old library
        address:
          street: "1 High Street, Second floor"
          city: Newtown
        location:
          lat: 51.123457
          lon: -1.5
        # MANGLER accessibility: Tilgængelighed. yes, partly (delvist), no eller unknown (ved ikke).
        # MANGLER address.postcode: Postnummer. Fire cifre.
        # MANGLER areas: Områder. Områdernes id, eller all for hele kommunen.
        # MANGLER summary: Én linje. Det, der står på plakaten og i søgningen. Skriv det, der får folk til at komme.
        # MANGLER transport: Sådan kommer du hertil. En tekst, eller felterne bus, carpool, flex og parking.
        # MANGLER verified: Sidst sikret. Den dag, nogen sidst sikrede sig, at alt er rigtigt.
        # IKKE BRUGT address.postcode: AB1 2CD
        ---
        """,
        desk.file("places/old-library.md"));
  }

  @Test
  void markupOfDescriptionsBecomesMarkdown() throws IOException {
    desk.json(
        """
        [{"id": "1", "name": "Kor", "status": "active",
          "description": "<p>Vi synger &amp; spiser <b>sammen</b> her.</p><ul><li>Alt</li><li>Bas&nbsp;</li></ul>1 < 2 <script>alert(1)</script>&#0;"}]
        """);
    assertEquals(0, desk.bringJson().exit());
    assertTrue(
        desk.file("activities/kor.md")
            .contains("summary: \"Vi synger & spiser sammen her. - Alt - Bas 1 < 2\"\n"),
        desk.file("activities/kor.md"));
    assertTrue(
        desk.file("activities/kor.md")
            .endsWith("---\nVi synger & spiser **sammen** her.\n\n- Alt\n- Bas\n\n1 < 2\n"),
        desk.file("activities/kor.md"));
  }

  @Test
  void anOrganizationBringsItsServicesAndPlacesAndEachOnce() throws IOException {
    String service =
        "{'id': 's1', 'name': 'Kor', 'status': 'active',"
            + " 'service_areas': [{'name': 'Alle, der bor i byen og i landsbyerne omkring den.'}],"
            + " 'service_at_locations': [{'location': {'id': 'l1', 'location_type': 'physical',"
            + " 'name': 'Hallen'}, 'contacts': [{'title': 'Dirigenten',"
            + " 'phones': [{'number': '\\\"+44 1234 234567\\\"'}]}],"
            + " 'schedules': [{'id': 't1', 'dtstart': '2027-01-05', 'opens_at': '19:00'}]}],"
            + " 'schedules': [{'id': 't1', 'dtstart': '2027-01-05', 'opens_at': '19:00'}]}";
    String organization =
        "[{'id': 'o1', 'name': 'Sangerne', 'description': 'Vi synger.',"
            + " 'locations': [{'id': 'l1', 'location_type': 'physical', 'name': 'Hallen'}],"
            + " 'services': [%s]}, %s]";
    desk.json(organization.formatted(service, service).replace('\'', '"'));
    Run run = desk.bringJson();
    assertEquals(
        """
        content/activities/kor.md
        content/associations/sangerne.md
        content/places/hallen.md
        """,
        run.out());
    String kor = desk.file("activities/kor.md");
    assertTrue(
        kor.startsWith(
            """
            ---
            title: Kor
            status: active
            organizer: sangerne
            place: hallen
            schedule:
              - every: once
                on: [2027-01-05]
                from: "19:00"
            contact:
              role: Dirigenten
              phone: "+44 1234 234567"
            # MANGLER"""),
        kor);
    assertTrue(
        kor.contains("# IKKE BRUGT areas: Alle, der bor i byen og i landsbyerne omkring den.\n"),
        kor);
  }

  @Test
  void namesThatAreAlikeBecomeFilesOfTheirOwn() throws IOException {
    desk.json(
        """
        [{"id": "1", "name": "Con", "status": "active", "organization": {"id": "9", "name": "../Up"}},
         {"id": "2", "name": "CON", "status": "active", "organization": {"id": "9", "name": "../Up"}},
         {"id": "3", "name": "con!", "status": "active"}]
        """);
    Run run = desk.bringJson();
    assertEquals(
        """
        content/activities/con-1.md
        content/activities/con-2.md
        content/activities/con-3.md
        content/associations/up.md
        """,
        run.out());
  }

  @Test
  void otherJsonIsToldApart() throws IOException {
    assertJson("import-not-json", "{\"id\": ");
    assertJson("import-not-json", "hej");
    assertJson("import-not-json", "");
    assertJson("import-not-json", "{} {}");
    assertJson("import-no-services", "{\"total_items\": 0, \"contents\": []}");
    assertJson("import-no-services", "[1, null, \"x\"]");
    assertJson("import-too-deep", "[".repeat(100_000));
    assertJson("import-cell-too-long", "[{\"id\": \"" + "x".repeat(2 << 20) + "\"}]");
    assertJson("import-no-id", "[{\"id\": \"1\", \"status\": \"active\", \"name\": \"!?\"}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "<p ", "<", "&amp;", "\\n", "\\u0007", ".", "a. ", "<li>", "😀", "-"})
  void aTextOfAnyLengthEndsSoon(String part) throws IOException {
    String text = part.repeat(900_000 / part.length());
    desk.json(
        """
        [{"id": "1", "name": "x%s", "status": "active", "description": "<p>%s", "fees_description": "%s",
          "assured_date": "%s", "service_areas": [{"name": "%s"}], "minimum_age": "1%s",
          "contacts": [{"email": "%s", "title": "%s", "phones": [{"number": "%s"}]}]}]
        """
            .replace("%s", text));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> desk.bringJson());
  }

  private void assertJson(String code, String json) throws IOException {
    desk.json(json);
    Run run = desk.bringJson();
    assertEquals(1, run.exit(), run.err());
    assertEquals(List.of(code), ImportDesk.errors(run.err()), run.err());
  }
}
