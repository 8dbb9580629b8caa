package dk.genklang.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tiny site with one mistake in it: {@code src/test/resources/problems/CODE.txt}. A line {@code
 * …} stands for the other keys the file needs, and {@code ‹…›} for what cannot be written in a text
 * file.
 *
 * @param code the problem the mistake is
 * @param text the files of the site, each below a line {@code -- path --}
 */
public record ProblemExample(String code, String text) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "problems");
  private static final String EXPECTED = ".expected.txt";

  private static final String REST = "…";
  private static final Pattern MARK =
      Pattern.compile(
          "‹(?:byte (?<byte>[0-9A-F]{2})|U\\+(?<char>[0-9A-F]{4})|(?<times>\\d+) × (?<what>[^›]+))›");
  private static final Pattern LINK = Pattern.compile("‹genvej til ([^›]+)›\\s*");
  private static final String DELETED = "‹slettet›";

  /** The least that files must say, by the folder they lie in. */
  private static final Map<String, String> LEAST =
      Map.of(
          "content/activities/",
              """
              title: Krolf
              summary: Vi spiller krolf på plænen i al slags vejr.
              areas: [byen]
              verified: 2026-10-01
              abc: {active: Vi går og slår til kuglen.}
              benefit: Frisk luft og godt selskab.
              price: free
              signup: {how: drop-in}
              setting: outdoors
              contribute: [Stille buerne op]
              contact: {role: Tovholder, phone: "00 00 00 01"}
              """,
          "content/associations/",
              """
              title: Kaffeklubben
              summary: Vi holder øje med kanden og hinanden.
              areas: all
              verified: 2026-10-01
              offers: [{name: Kaffe hver dag}]
              contact: {role: Formanden, phone: "00 00 00 02"}
              """,
          "content/places/",
              """
              title: Salen
              summary: En stor og lys sal bag ved kirken.
              areas: [byen]
              verified: 2026-10-01
              address: {street: Torvet 1, postcode: "0100", city: Byen}
              transport: Bus 1 holder ved døren.
              accessibility: {step-free-entrance: yes}
              """,
          "content/stories/",
              """
              title: Kaffen er klar
              summary: En historie om en kande kaffe og en avis.
              verified: 2026-10-01
              consent: 2026-10-01
              """,
          "content/",
              """
              title: Om os
              summary: Fem frivillige, der laver kaffe og planer.
              verified: 2026-10-01
              """,
          "",
              """
              title: Prøven
              municipality: Prøve Kommune
              base-url: https://proeve.example.org/
              """);

  /** All examples, in the order of their codes. */
  public static List<ProblemExample> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> examples =
          files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
      List<ProblemExample> all = new ArrayList<>();
      for (Path file : examples) {
        String name = file.getFileName().toString();
        all.add(new ProblemExample(name.replaceFirst("\\.txt$", ""), Files.readString(file)));
      }
      return all;
    }
  }

  /** What is reported of the site. */
  public Path expected() {
    return FOLDER.resolve(code + EXPECTED);
  }

  /** Writes the site into an empty folder. */
  public void write(Path folder) throws IOException {
    TinySite.in(folder, complete());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      special(file);
    }
  }

  /** The text with every {@code …} replaced by the keys that are not written. */
  public String complete() {
    return Stream.of(text.split("(?m)^(?=-- )"))
        .map(file -> file.replaceFirst("(?m)^" + REST + "$", rest(file)))
        .collect(Collectors.joining());
  }

  private static String rest(String file) {
    String path = file.substring("-- ".length());
    String folder =
        LEAST.keySet().stream()
            .filter(path::startsWith)
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    String rest =
        LEAST
            .get(folder)
            .lines()
            .filter(line -> !written(file, line.substring(0, line.indexOf(':') + 1)))
            .collect(Collectors.joining("\n"));
    return Matcher.quoteReplacement(rest);
  }

  private static boolean written(String file, String key) {
    return file.lines().anyMatch(line -> line.startsWith(key));
  }

  private static void special(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher link = LINK.matcher(text);
    if (text.strip().equals(DELETED)) {
      Files.delete(file);
    } else if (link.matches()) {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of(link.group(1)));
    } else {
      Files.write(file, bytes(text));
    }
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      bytes.writeBytes(text.substring(from, mark.start()).getBytes(StandardCharsets.UTF_8));
      if (mark.group("byte") != null) {
        bytes.write(Integer.parseInt(mark.group("byte"), 16));
      } else if (mark.group("char") != null) {
        bytes.write(Integer.parseInt(mark.group("char"), 16));
      } else {
        String many = mark.group("what").repeat(Integer.parseInt(mark.group("times")));
        bytes.writeBytes(many.getBytes(StandardCharsets.UTF_8));
      }
      from = mark.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
