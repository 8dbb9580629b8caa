package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor and a developer see of data that goes out and in. */
class ImportAndExportTest {
  private static final String NOTHING = "Intet er skrevet: Ret fejlene, og prøv igen.\n";

  @TempDir Path folder;

  @BeforeEach
  void site() {
    TinySite.in(folder, "");
  }

  @Test
  void aSpreadsheetBecomesFilesThatSayWhatIsMissing() throws IOException {
    table(
        "Titel;Resumé;Kategori;Område;Kontrolleret;Ugedag;Fra;Til;Startdato;Pris;Tilmelding;Telefon;Sagsnr\n"
            + "Strik: snak & 'kaffe';\"Vi strikker, og vi snakker sammen.\";Mad og fællesskab, Spil;"
            + "Byen;1-10-2026;Tirsdag, torsdag;9.30;kl. 11;05.01.2027;45 kr.;Bare mød op;87-65-43-21;7\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(
        """
        liste.csv:1:92: warning: Kolonnen "Sagsnr" kendes ikke og er sprunget over. [import-unknown-column]
            Titel;Resumé;Kategori;Område;Kontrolleret;Ugedag;Fra;Til;Startdato;Pris;Tilmelding;Telefon;Sagsnr
                                                                                                       ^
          Kald den, hvad feltet hedder, for eksempel title, areas eller contact.phone. Ellers er der intet at gøre.

        Ingen fejl, 1 advarsel.
        Skrev 1 fil i content. Kør "genklang check", og udfyld det, der står efter MANGLER.
        """,
        run.err());
    assertEquals("content/activities/strik-snak-kaffe.md\n", run.out());
    assertEquals(0, run.exit());
    assertEquals(
        """
        ---
        title: "Strik: snak & 'kaffe'"
        summary: Vi strikker, og vi snakker sammen.
        areas: [byen]
        categories: [mad, spil]
        verified: 2026-10-01
        schedule:
          on: [tuesday, thursday]
          from: "09:30"
          to: "11:00"
          start: 2027-01-05
        price:
          amount: 45
        signup:
          how: drop-in
        contact:
          phone: "87654321"
        # MANGLER abc: ABC for mental sundhed. En sætning om mindst ét af de tre: gør noget aktivt, sammen, meningsfuldt.
        # MANGLER benefit: Det får du ud af det. Én sætning.
        # MANGLER place / setting: Mødested. Id på det sted, det foregår. / Hvor. at-place (et sted), at-home (hjemme), outdoors (ude), phone (telefon) eller online.
        # MANGLER schedule.every: Hvor tit. week, 2 weeks, month, once (én gang) eller dates (nogle datoer).
        ---
        """,
        file("activities/strik-snak-kaffe.md"));
    assertEquals(
        List.of("missing-key", "missing-key", "missing-key", "missing-one-of"),
        codes(Run.in(folder, "check").out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
  void lettersAreReadHoweverTheyAreSaved(String charset) throws IOException {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    byte[] table =
        (mark + "titel;tekst\r\nÆblegrød på øen;Åh\r\n").getBytes(Charset.forName(charset));
    Files.write(folder.resolve("pages.csv"), table);
    assertEquals(0, Run.in(folder, "import", "csv", "pages.csv", "--into", "content").exit());
    assertTrue(file("pages/aeblegroed-paa-oeen.md").startsWith("---\ntitle: Æblegrød på øen\n"));
    assertTrue(file("pages/aeblegroed-paa-oeen.md").endsWith("---\nÅh\n"));
  }

  @Test
  void commasTabsAndWhatSpreadsheetsSayOfThemAreRead() throws IOException {
    for (String table :
        List.of(
            "title,website\nA,https://a.dk\n",
            "title\twebsite\nB\thttps://b.dk\n",
            "sep=;\ntitle;website\nC;c.dk/x\n")) {
      Files.writeString(folder.resolve("pages.csv"), table);
      assertEquals(0, Run.in(folder, "import", "csv", "pages.csv", "--into", "content").exit());
    }
    assertTrue(file("pages/a.md").contains("website: \"https://a.dk\"\n"));
    assertTrue(file("pages/b.md").contains("website: \"https://b.dk\"\n"));
    assertTrue(file("pages/c.md").contains("website: \"https://c.dk/x\"\n"));
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsWritten() throws IOException {
    table(
        """
        id;title;level;verified
        ../../etc/x;Sted;alt;2026-02-31
        CON;Enhed;;
        ;;everyone;
        a;En;;
        A;To;;;for meget
        """);
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertEquals(
        """
        liste.csv:2:18: error: "alt" kan ikke bruges her. [unknown-value]
            ../../etc/x;Sted;alt;2026-02-31
                             ^
          Skriv en af disse: everyone, some, experienced.

        liste.csv:2:22: error: "2026-02-31" er ikke en dato. [not-a-date]
            ../../etc/x;Sted;alt;2026-02-31
                                 ^
          Skriv år, måned og dag: 2026-09-01.

        liste.csv:3:1: error: "con" kan ikke være navnet på en fil, for Windows bruger det selv. [import-bad-id]
            CON;Enhed;;
            ^
          Skriv et andet navn i kolonnen id.

        liste.csv:4:1: error: Rækken har hverken id eller titel. [import-no-id]
            ;;everyone;
            ^
          Skriv en titel med mindst ét bogstav eller tal.

        liste.csv:6: error: "activity/a" står i tabellen for anden gang. Første gang er i linje 5. [import-twice]
            A;To;;;for meget
          Slet den ene, eller giv den et andet navn i kolonnen id.

        liste.csv:6:8: error: Her står noget uden for kolonnerne. [import-extra-cell]
            A;To;;;for meget
                   ^
          Giv kolonnen et navn i første række, eller slet det. Et semikolon eller komma i en tekst kræver "citationstegn" om den.

        6 fejl, ingen advarsler.
        """
            + NOTHING,
        run.err());
    assertFalse(Files.exists(folder.resolve("content/activities")));
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.createDirectories(folder.resolve("content/activities/mad"));
    Files.move(
        folder.resolve("content/activities/spis.md"),
        folder.resolve("content/activities/mad/spis.yml"));
    table("title\nSpis\nNyt\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(
        """
        liste.csv:2: error: Filen content/activities/mad/spis.yml er der allerede og bliver ikke skrevet over. [import-exists]
            Spis
          Slet eller flyt filen, hvis den skal laves om, eller tag rækken ud.

        1 fejl, ingen advarsler.
        """
            + NOTHING,
        run.err());
    assertFalse(Files.exists(folder.resolve("content/activities/nyt.md")));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("udenfor"));
    Files.createSymbolicLink(folder.resolve("content/activities"), outside);
    table("title\nNyt\nAndet\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(1, run.exit());
    assertTrue(
        run.err()
            .startsWith(
                "content/activities: error: Mappen fører ud af mappen med indhold."
                    + " [import-outside]"),
        run.err());
    assertEquals(List.of("import-outside"), codes(run.err()));
    assertEquals(List.of(), list(outside));
  }

  @Test
  void anUnclosedQuoteIsToldWhereItBegins() throws IOException {
    table("title;bring\nEn;\"uden ende\nTo;x\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(1, run.exit());
    assertTrue(
        run.err().contains("error: Tabellen kan ikke læses herfra. [import-not-csv]"), run.err());
    assertEquals(List.of(), list(folder.resolve("content/activities")));
  }

  @Test
  void unseenCharactersAreRefused() throws IOException {
    table("title;bring\nEn;a\0b\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertTrue(
        run.err()
            .startsWith(
                "liste.csv:2:4: error: Her står et usynligt tegn (U+0000), som ikke kan vises."
                    + " [control-character]\n"),
        run.err());
  }

  @Test
  void whatARowIsHasToBeSaid() throws IOException {
    table("title;kind\nEn;aktivitet\nTo;\nTre;place\n");
    Run run = Run.in(folder, "import", "csv", "liste.csv", "--into", "content");
    assertEquals(
        """
        liste.csv:2:1: error: "aktivitet" er ikke en slags. [import-unknown-kind]
            En;aktivitet
            ^
          Skriv "--kind" og en af disse, eller skriv den i kolonnen kind: activity, association, place, tool, collection, story, grant, page.

        liste.csv:3:1: error: Det står ingen steder, hvad rækken er. [import-unknown-kind]
            To;
            ^
          Skriv "--kind" og en af disse, eller skriv den i kolonnen kind: activity, association, place, tool, collection, story, grant, page.

        2 fejl, ingen advarsler.
        """
            + NOTHING,
        run.err());
  }

  @Test
  void aKeyOfAnotherKindIsAMistake() throws IOException {
    table("title;kind;price\nHus;place;free\n");
    Run run = Run.in(folder, "import", "csv", "liste.csv", "--into", "content");
    assertTrue(
        run.err()
            .startsWith("liste.csv:2:11: error: Feltet \"price\" findes ikke her. [unknown-key]"),
        run.err());
  }

  @Test
  void limitsAreTold() throws IOException {
    assertProblem("import-too-many-rows", "title\n" + "x\n".repeat(20_001));
    assertProblem("import-too-many-columns", "title" + ";".repeat(1_000) + "\nx\n");
    assertProblem("import-cell-too-long", "title;body\nx;" + "y".repeat(200_000) + "\n");
    assertProblem("too-long", "title;bring\nx;" + "y".repeat(500) + "\n");
    assertProblem("import-no-rows", "title;body\n");
    assertProblem("import-no-rows", "");
    assertProblem("import-empty-row", "id;title\nx;\n");
    assertProblem("import-column-twice", "title;titel\nx;y\n");
    assertProblem("import-two-values", "title;price;price.amount\nx;free;10\n");
    assertProblem("import-bad-language", "title;language\nx;engelsk\n");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("liste.csv").toFile(), "rw")) {
      file.setLength((50L << 20) + (1 << 20));
    }
    Run run = Run.in(folder, "import", "csv", "liste.csv", "--kind", "page", "--into", "content");
    assertTrue(
        run.err()
            .startsWith(
                "liste.csv: error: Filen fylder 51 MB. Der kan hentes filer på op til 50 MB."),
        run.err());
  }

  @Test
  void otherFilesThanTextsAreTold() throws IOException {
    for (String code : List.of("import-spreadsheet", "import-not-text")) {
      byte[] file =
          code.equals("import-spreadsheet")
              ? new byte[] {'P', 'K', 3, 4, 0}
              : new byte[] {(byte) 0x81, 1};
      Files.write(folder.resolve("liste.csv"), file);
      Run run = Run.in(folder, "import", "csv", "liste.csv", "--kind", "page", "--into", "content");
      assertEquals(1, run.exit());
      assertEquals(List.of(code), codes(run.err()));
    }
  }

  @Test
  void columnsAreCountedInCharacters() throws IOException {
    table("title;bring;level\nA;😀😀;alt\n");
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertTrue(run.err().startsWith("liste.csv:2:6: error: "), run.err());
  }

  @Test
  void openingHoursAreReadAsPeopleWriteThem() throws IOException {
    table("navn;opening_hours.monday;opening_hours.friday\nHuset;9-14;kl. 9.30 - 12.00 | 13-15\n");
    assertEquals(
        0,
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "place", "--into", "content")
            .exit());
    assertTrue(
        file("places/huset.md")
            .contains("  monday: \"09:00-14:00\"\n  friday: [\"09:30-12:00\", \"13:00-15:00\"]\n"),
        file("places/huset.md"));
  }

  @Test
  void markupOfDescriptionsBecomesMarkdown() throws IOException {
    Files.writeString(
        folder.resolve("x.json"),
        """
        [{"id": "1", "name": "Kor", "status": "active",
          "description": "<p>Vi synger &amp; spiser <b>sammen</b> her.</p><ul><li>Alt</li><li>Bas&nbsp;</li></ul>1 < 2 <script>alert(1)</script>&#0;"}]
        """);
    assertEquals(0, Run.in(folder, "import", "hsds", "x.json", "--into", "content").exit());
    assertTrue(
        file("activities/kor.md")
            .contains("summary: \"Vi synger & spiser sammen her. - Alt - Bas 1 < 2\"\n"),
        file("activities/kor.md"));
    assertTrue(
        file("activities/kor.md")
            .endsWith("---\nVi synger & spiser **sammen** her.\n\n- Alt\n- Bas\n\n1 < 2\n"),
        file("activities/kor.md"));
  }

  @Test
  void wrongUsageEndsWithTwo() throws IOException {
    table("title\nx\n");
    assertEquals(2, Run.in(folder, "import", "xml", "liste.csv", "--into", "content").exit());
    assertEquals(2, Run.in(folder, "import", "csv", "liste.csv").exit());
    assertEquals(2, Run.in(folder, "export", "csv").exit());
    Run missing = Run.in(folder, "import", "csv", "intet.csv", "--into", "content");
    assertEquals(2, missing.exit());
    assertEquals("genklang: Der er ingen fil eller mappe i intet.csv.\n", missing.err());
    Run kind = Run.in(folder, "import", "csv", "liste.csv", "--kind", "fest", "--into", "content");
    assertEquals(2, kind.exit());
    assertEquals(
        "genklang: \"fest\" er ikke en slags. Skriv en af: activity, association, place, tool,"
            + " collection, story, grant, page.\n",
        kind.err());
    Run file =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "page", "--into", "liste.csv");
    assertEquals(2, file.exit());
    assertEquals("genklang: liste.csv er ikke en mappe. Skriv \"--into MAPPE\".\n", file.err());
  }

  @Test
  void faultyContentIsNotExported() {
    TinySite.in(folder, activity("spis", "level: alle"));
    Run run = Run.in(folder, "export", "csv", "--output", "ud");
    assertEquals(1, run.exit());
    assertFalse(Files.exists(folder.resolve("ud")));
  }

  @Test
  void theSameJsonIsExportedAsIsPublished() throws IOException {
    TinySite.in(folder, activity("spis", ""));
    Files.createDirectories(folder.resolve("ud"));
    Files.writeString(folder.resolve("ud/services-2.json"), "fra sidst");
    assertEquals(0, Run.in(folder, "build", "--no-print").exit());
    Run run = Run.in(folder, "export", "hsds", "--output", "ud");
    assertEquals(
        Stream.of("contacts", "index", "locations", "organizations", "services")
            .map(name -> "ud/" + name + ".json\n")
            .reduce("", String::concat),
        run.out());
    assertEquals(5, list(folder.resolve("ud")).size());
    for (Path file : list(folder.resolve("ud"))) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("public/api/v1").resolve(file.getFileName())),
          Files.readAllBytes(file));
    }
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
        file("activities/coffee-and-knitting-at-the-old-library-every-single-tuesday-all-year.md"));
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
        file("places/old-library.md"));
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
    Files.writeString(
        folder.resolve("x.json"),
        """
        [{"id": "1", "name": "x%s", "status": "active", "description": "<p>%s", "fees_description": "%s",
          "assured_date": "%s", "service_areas": [{"name": "%s"}], "minimum_age": "1%s",
          "contacts": [{"email": "%s", "title": "%s", "phones": [{"number": "%s"}]}]}]
        """
            .replace("%s", text));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> Run.in(folder, "import", "hsds", "x.json", "--into", "content"));
    String cell = part.replace("\\n", " ").replace("\\u0007", " ").repeat(100_000 / part.length());
    table("title;categories;price;website;schedule.on\nx;%s;%s;%s;%s\n".replace("%s", cell));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            Run.in(
                folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content"));
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
    Files.writeString(
        folder.resolve("x.json"), organization.formatted(service, service).replace('\'', '"'));
    Run run = Run.in(folder, "import", "hsds", "x.json", "--into", "content");
    assertEquals(
        """
        content/activities/kor.md
        content/associations/sangerne.md
        content/places/hallen.md
        """,
        run.out());
    String kor = file("activities/kor.md");
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
    Files.writeString(
        folder.resolve("x.json"),
        """
        [{"id": "1", "name": "Con", "status": "active", "organization": {"id": "9", "name": "../Up"}},
         {"id": "2", "name": "CON", "status": "active", "organization": {"id": "9", "name": "../Up"}},
         {"id": "3", "name": "con!", "status": "active"}]
        """);
    Run run = Run.in(folder, "import", "hsds", "x.json", "--into", "content");
    assertEquals(
        """
        content/activities/con-1.md
        content/activities/con-2.md
        content/activities/con-3.md
        content/associations/up.md
        """,
        run.out());
  }

  private void assertJson(String code, String json) throws IOException {
    Files.writeString(folder.resolve("x.json"), json);
    Run run = Run.in(folder, "import", "hsds", "x.json", "--into", "content");
    assertEquals(1, run.exit(), run.err());
    assertEquals(List.of(code), codes(run.err()), run.err());
  }

  private void assertProblem(String code, String table) throws IOException {
    table(table);
    Run run =
        Run.in(folder, "import", "csv", "liste.csv", "--kind", "activity", "--into", "content");
    assertEquals(1, run.exit(), code);
    assertTrue(codes(run.err()).contains(code), code + " " + codes(run.err()));
    assertFalse(Files.exists(folder.resolve("content/activities")), code);
  }

  private static List<String> codes(String report) {
    return report
        .lines()
        .filter(line -> line.contains(": error: "))
        .map(line -> line.replaceAll(".*\\[|\\]$", ""))
        .sorted()
        .toList();
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("liste.csv"), text);
  }

  private String file(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path), StandardCharsets.UTF_8);
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
