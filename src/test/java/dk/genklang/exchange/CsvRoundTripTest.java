package dk.genklang.exchange;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.exchange.Import.Outcome;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Document;
import dk.genklang.source.Node;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as tables comes in again as it was. */
class CsvRoundTripTest {
  private static final String HEADER = "\uFEFF\"id\";\"title\"";

  @TempDir Path folder;

  @Test
  void theWholeDemoComesBack() throws IOException {
    Path demo = Path.of("content");
    roundTrip(demo);
    assertEquals(entries(demo), entries(folder.resolve("back")));
  }

  @Test
  void whatComesBackGoesOutAsTheSameBytes() throws IOException {
    Path demo = Path.of("content");
    roundTrip(demo);
    Map<String, byte[]> first = exported(demo);
    Map<String, byte[]> second = exported(folder.resolve("back"));
    assertEquals(first.keySet(), second.keySet());
    first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"=1+1\"",
        "\"'=1+1\"",
        "\"''@SUM(A1)\"",
        "'''apostrof'''",
        "\"-1\"",
        "\"+45 12 34 56 78\"",
        "\"no\"",
        "\"null\"",
        "\"~\"",
        "\"17:30\"",
        "\"0100\"",
        "\"a: b # c\"",
        "\"# ikke en kommentar\"",
        "\"- streg\"",
        "\"[klamme, {krølle}]\"",
        "\"\\\"citat\\\" og 'andet'\"",
        "\"semikolon; komma, tab\\there\"",
        "\"to\\nlinjer\\n\\nog en til\"",
        "\"\\ttab først\"",
        "\"bagvendt \\\\ skråstreg\"",
        "\"\\u202Etxet\\u202C og \\u200F\"",
        "\"😀 ﷽ ｶﾅ\"",
        "\"a | b\"",
        "\"linje\\n---\\nlinje\"",
        "\"%TAG ! &anker *alias @ `\"",
        "\"slutter med kolon:\"",
        "\"? spørgsmål\"",
        "\"\\\\| streg \\\\\\\\\""
      })
  void anyTextSurvives(String yaml) throws IOException {
    Path content = folder.resolve("content");
    TinySite.in(
        folder,
        activity(
            "spis",
            "bring: %s\ncontribute: [%s, Dække bord]\nkeywords: [%s]\n".formatted(yaml, yaml, yaml)
                + "schedule: {every: once, on: 2026-12-24, from: \"10:00\", note: "
                + yaml
                + "}"));
    roundTrip(content);
    assertEquals(entries(content), entries(folder.resolve("back")));
  }

  @Test
  void aBodyComesBackWhateverItSays() throws IOException {
    Path content = folder.resolve("content");
    String body =
        """
        = ikke en formel

        ---

        - punkt "med citat"; og semikolon
        \tindrykket

            kode
        # Overskrift
        """;
    TinySite.in(folder, activity("spis", "").replace("Kom, som du er.\n", body));
    roundTrip(content);
    assertEquals(entries(content), entries(folder.resolve("back")));
    assertTrue(Files.readString(folder.resolve("back/activities/spis.md")).endsWith(body));
  }

  @Test
  void emptyListsAndMappingsComeBack() throws IOException {
    Path content = folder.resolve("content");
    TinySite.in(folder, activity("spis", "keywords: []\ntransport: {}\nsupport: []"));
    roundTrip(content);
    assertEquals(entries(content), entries(folder.resolve("back")));
  }

  @Test
  void translationsAreRowsThatSayOnlyWhatDiffers() throws IOException {
    Path content = folder.resolve("content");
    TinySite.in(
        folder,
        activity("spis", "")
            + "-- content/activities/spis.en.md --\n---\ntitle: Supper together\n---\nCome.\n");
    roundTrip(content);
    assertEquals(
        "---\ntitle: Supper together\n---\nCome.\n",
        Files.readString(folder.resolve("back/activities/spis.en.md")));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    TinySite.in(
        folder,
        activity("spis", "bring: \"=HYPERLINK(1)\"\nalert: \"@her\"\nrequirements: \"\\tx\""));
    String table = text("activities.csv");
    assertTrue(table.contains("\"'=HYPERLINK(1)\""), table);
    assertTrue(table.contains("\"'@her\""), table);
    for (String cell : table.split(";|\r\n", -1)) {
      assertFalse(cell.matches("(?s)\"[=+\\-@\\t\\r].*"), cell);
    }
  }

  @Test
  void tablesAreWrittenAsDanishSpreadsheetsOpenThem() throws IOException {
    TinySite.in(
        folder,
        "-- content/pages/om.md --\n---\ntitle: Om\nsummary: Hvem vi er, og hvad vi laver her.\nareas: all\nverified: 2026-10-01\n---\nVi er \"os\".\n");
    assertEquals(
        "\uFEFF\"id\";\"title\";\"summary\";\"areas\";\"verified\";\"body\"\r\n"
            + "\"om\";\"Om\";\"Hvem vi er, og hvad vi laver her.\";\"all\";\"2026-10-01\";"
            + "\"Vi er \"\"os\"\".\"\r\n",
        text("pages.csv"));
  }

  @Test
  void whoseConsentHasEndedIsLeftOut() throws IOException {
    String contact = "contact: {role: Tovholder, name: Bodil Berg, consent: 2026-01-01, expires: ";
    TinySite.in(
        folder,
        activity("spis", contact + "2026-11-20}").replaceFirst("contact: .role.*\n", "")
            + activity("gaa", contact.replace("Bodil", "Ellen") + "2026-11-21}")
                .replaceFirst("contact: .role.*\n", ""));
    String table = text("activities.csv");
    assertFalse(table.contains("Bodil"), table);
    assertTrue(table.contains("Ellen"), table);
  }

  private String text(String file) throws IOException {
    String text = new String(exported(folder.resolve("content")).get(file), StandardCharsets.UTF_8);
    assertTrue(text.startsWith(HEADER), text);
    return text;
  }

  private void roundTrip(Path content) throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (Map.Entry<String, byte[]> file : exported(content).entrySet()) {
      Files.write(tables.resolve(file.getKey()), file.getValue());
    }
    Outcome outcome =
        new Import(folder.resolve("back"), "back", new Messages("da"))
            .csv(tables, "tables", Optional.empty());
    assertEquals(List.of(), outcome.problems());
  }

  private static Map<String, byte[]> exported(Path content) throws IOException {
    return new CsvExport(new ContentFolder(content, "content"), TinySite.TODAY).files();
  }

  /** Keys and values of every file, without what means nothing: order, quotes, empty values. */
  private static Map<String, Object> entries(Path content) throws IOException {
    Map<String, Object> entries = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    ContentFolder files = new ContentFolder(content, "content");
    for (ContentFile file : files.files(problems::add)) {
      Document document = files.read(file, problems::add).orElseThrow();
      Map<String, Object> values = new TreeMap<>();
      document.front().values().forEach((key, value) -> put(values, key, value));
      String below = document.body().text();
      values.putIfAbsent("body", below);
      values.compute("body", (key, text) -> text.toString().stripTrailing());
      entries.put(file.kind() + "/" + file.name().id() + file.name().language(), values);
    }
    assertEquals(List.of(), problems);
    return entries;
  }

  private static void put(Map<String, Object> values, String key, Node node) {
    if (!(node instanceof Node.Scalar scalar && scalar.missing())) {
      values.put(key, plain(node));
    }
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.value().strip();
    } else if (node instanceof Node.Sequence sequence) {
      List<Object> items = sequence.items().stream().map(CsvRoundTripTest::plain).toList();
      // One text is a list of one wherever both may stand.
      return items.size() == 1 && items.get(0) instanceof String one ? one : items;
    }
    Map<String, Object> values = new TreeMap<>();
    ((Node.Mapping) node).values().forEach((key, value) -> put(values, key, value));
    return values;
  }
}
