package dk.genklang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.exchange.CsvExport;
import dk.genklang.schema.JsonSchemas;
import dk.genklang.source.ContentFolder;
import dk.genklang.testing.HostileTexts;
import dk.genklang.testing.ProblemExample;
import dk.genklang.testing.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fuzzer begins with: every problem's example, and every word that means something. */
public final class Seeds {
  private static final Pattern FILE = Pattern.compile("(?m)^-- content/.* --\n");
  private static final Pattern SCHEDULE = Pattern.compile("(?s)schedule: *(.*?)(?=\n[a-z…-])");

  private Seeds() {}

  /** Writes the seeds and {@code words.dict} into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(folder.resolve("EntryFuzz"), entries());
    write(folder.resolve("ScheduleFuzz"), schedules());
    write(folder.resolve("MarkdownFuzz"), texts());
    write(folder.resolve("QueryFuzz"), queries());
    write(folder.resolve("CsvImportFuzz"), tables());
    write(folder.resolve("HsdsImportFuzz"), openReferral());
    Files.write(folder.resolve("words.dict"), words());
  }

  /** The files of entries in the examples. */
  static List<String> entries() throws IOException {
    List<String> entries = new ArrayList<>();
    for (ProblemExample example : ProblemExample.all()) {
      FILE.splitAsStream(example.complete()).forEach(entries::add);
    }
    return entries;
  }

  /** The schedules in the examples. */
  static List<String> schedules() throws IOException {
    List<String> schedules = new ArrayList<>();
    for (ProblemExample example : ProblemExample.all()) {
      Matcher matcher = SCHEDULE.matcher(example.text());
      while (matcher.find()) {
        schedules.add(matcher.group(1));
      }
    }
    return schedules;
  }

  /** Markdown of all kinds, and what somebody with bad intentions writes. */
  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(HostileTexts.MARKDOWN);
    try (Stream<Path> pages = Files.list(Path.of("content", "pages"))) {
      for (Path page : pages.sorted().toList()) {
        texts.add(Files.readString(page));
      }
    }
    return texts;
  }

  /** Questions. */
  static List<String> queries() {
    return List.of(
        "fællesspisning",
        "strik på tirsdag aften gratis",
        "krolf~2 +mad -spil title:x^9 *kor*",
        "\"noget at spise\"",
        "__proto__ constructor");
  }

  /** Tables: ours, a municipality's, and some that are made to do harm. */
  static List<String> tables() throws IOException {
    List<String> tables = new ArrayList<>();
    ContentFolder demo = new ContentFolder(Path.of("content"), "content");
    String activities =
        new String(
            new CsvExport(demo, TinySite.TODAY).files().get("activities.csv"),
            StandardCharsets.UTF_8);
    tables.add(activities.substring(0, activities.indexOf("\r\n\"", 4_000) + 2));
    tables.add(
        "Titel;Resumé;Kategori;Område;Ugedag;Fra;Til;Startdato;Pris;Telefon\n"
            + "Strik;Vi strikker hver uge.;Mad, Spil;Byen;Tirsdag;9.30;kl. 11;1-9-2026;45 kr.;87-65-43-21\n");
    tables.add(
        "id,title,contribute,bring,body\n../x,'=1+1,a \\| b | c,\"to\nlinjer\",\"---\n# x\"\n");
    tables.add("title;language;price;price.2.amount;schedule.3.on\nA;en;[];5;{}\nCON;;free;;\n");
    return tables;
  }

  /** What other directories publish, and what we do. */
  static List<String> openReferral() throws IOException {
    Path folder = Path.of("src/test/resources/hsds");
    return List.of(
        Files.readString(folder.resolve("another.json")),
        Files.readString(folder.resolve("spis.json")),
        "[{\"id\":\"1\",\"name\":\"Kor\",\"status\":\"active\",\"description\":\"<p>2. juni<br>&amp; <b>a</b></p><ol><li>b <a href='https://a.dk'>c</a></ol>\"}]",
        "[{\"id\":\"1\",\"name\":\"../CON\",\"status\":\"active\",\"schedules\":[{\"opens_at\":\"10:00\",\"dtstart\":\"2026-02-30\"}]}]");
  }

  private static void write(Path folder, List<String> seeds) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(folder.resolve("seed-" + i), seeds.get(i));
    }
  }

  private static Set<String> words() throws IOException {
    Set<String> words = new TreeSet<>();
    JsonNode schemas = new ObjectMapper().valueToTree(JsonSchemas.all("da"));
    JsonNode hsds =
        new ObjectMapper().readTree(Path.of("src/test/resources/hsds/expected.json").toFile());
    List<JsonNode> keys = new ArrayList<>(schemas.findValues("properties"));
    keys.addAll(hsds.findValues("properties"));
    for (JsonNode properties : keys) {
      properties.fieldNames().forEachRemaining(words::add);
    }
    for (JsonNode values : schemas.findValues("enum")) {
      values.forEach(value -> words.add(value.asText()));
    }
    return words.stream()
        .filter(word -> word.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\'))
        .map(word -> '"' + word + '"')
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
