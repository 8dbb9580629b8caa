package dk.genklang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.schema.JsonSchemas;
import dk.genklang.testing.HostileTexts;
import dk.genklang.testing.ProblemExample;
import java.io.IOException;
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

  private static void write(Path folder, List<String> seeds) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(folder.resolve("seed-" + i), seeds.get(i));
    }
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>();
    JsonNode schemas = new ObjectMapper().valueToTree(JsonSchemas.all());
    for (JsonNode properties : schemas.findValues("properties")) {
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
