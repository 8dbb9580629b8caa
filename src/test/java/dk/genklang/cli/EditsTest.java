package dk.genklang.cli;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.genklang.testing.TinySite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build takes over from the build before is what it would have made. {@code
 * -Dedits.steps=300} makes more edits than the few of every test run.
 */
class EditsTest {
  private static final int STEPS = Integer.getInteger("edits.steps", 5);

  private static final String OTHERS =
      """
      -- content/associations/kaffeklubben.md --
      ---
      title: Kaffeklubben
      summary: Vi holder øje med kanden og hinanden.
      areas: all
      verified: 2026-10-01
      offers: [{name: Kaffe hver dag}]
      contact: {role: Formanden, phone: "00 00 00 02"}
      ---
      -- content/places/salen.md --
      ---
      title: Salen
      summary: En stor og lys sal bag ved kirken.
      areas: [byen]
      verified: 2026-10-01
      address: {street: Torvet 1, postcode: "0100", city: Byen}
      transport: Bus 1 holder ved døren.
      accessibility: {step-free-entrance: yes}
      ---
      """;

  @TempDir Path folder;

  /** Something an editor or a developer does. */
  private interface Edit {
    void make(Random random) throws IOException;
  }

  @Test
  void aSiteMadeAfterEditsIsTheSiteMadeFromNothing() throws IOException {
    site("languages: [da, en]");
    Random random = new Random(20261124);
    List<Edit> edits = edits();
    List<String> day = List.of("2026-11-21", "2026-11-22", "2026-12-24", "2027-07-01");
    String asOf = day.get(0);
    for (int step = 0; step < STEPS; step++) {
      int chosen =
          step < edits.size() && STEPS > edits.size() ? step : random.nextInt(edits.size());
      edits.get(chosen).make(random);
      asOf = random.nextInt(8) == 0 ? day.get(random.nextInt(day.size())) : asOf;
      String print = random.nextInt(10) == 0 ? "--drafts" : "--no-print";
      Run edited = build("public", asOf, print, "--report", "report.json");
      Run anew = build("anew", asOf, print, "--no-cache");
      String what = "step " + step + ", edit " + chosen;
      assertEquals(0, anew.exit(), () -> what + "\n" + anew.err());
      assertEquals(0, edited.exit(), () -> what + "\n" + edited.err());
      assertEquals(hashes("anew"), hashes("public"), what);
    }
  }

  @Test
  void aPageIsRenderedAgainOnlyWhenWhatItShowsChanged() throws IOException {
    TinySite site = site("");
    int all = pages("rendered");
    assertTrue(all > 60, "pages: " + all);

    assertEquals(0, pages("rendered"), "nothing changed");

    site.write(activity("a1", "").replace("Kom, som du er.", "Kom, når du har lyst."));
    assertEquals(1, pages("rendered"), "a text: its page");
    assertEquals(all - 1, pages("kept"));

    site.write(activity("a1", "bring: En god appetit").replace("som du er", "når du har lyst"));
    assertEquals(1, pages("rendered"), "a fact only its page shows");

    append("content/synonyms.yml", "- [kaffe, te]\n");
    assertEquals(0, pages("rendered"), "synonyms are for the search");

    append("templates/site/area.peb", "{# a note #}");
    assertEquals(all, pages("rendered"), "a template");

    append("templates/assets/css/base.css", "p{color:inherit}");
    assertEquals(all, pages("rendered"), "a style, as its address is new");

    assertEquals(0, pages("rendered"), "nothing changed");
  }

  @Test
  void aTitleIsShownAnewWhereverItStands() throws IOException {
    TinySite site = site("");
    int all = pages("rendered");
    site.write(activity("a1", "").replace("Fællesspisning", "Suppeaften"));
    int rendered = pages("rendered");
    assertTrue(rendered > 10 && rendered < all, rendered + " of " + all);
    try (Stream<Path> files = Files.walk(folder.resolve("public"))) {
      long showing =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> text(file).contains("Suppeaften"))
              .count();
      assertEquals(showing, rendered, "pages that show the title");
    }
  }

  private List<Edit> edits() {
    return List.of(
        random -> entry("a" + random.nextInt(4), "Titel " + random.nextInt(9), "", "Kom."),
        random -> entry("a" + random.nextInt(4), "Spis", "", "Tekst " + random.nextInt(99) + "."),
        random ->
            entry(
                "a" + random.nextInt(4),
                "Spis",
                "schedule: [{every: week, on: [%s], from: \"1%d:00\", start: 2026-09-01, except: [jul]}]"
                    .formatted(
                        List.of("monday", "friday").get(random.nextInt(2)), random.nextInt(9)),
                "Kom."),
        random -> entry("a1", "Spis", "place: salen\norganizer: kaffeklubben", "Kom."),
        random ->
            entry(
                "a" + random.nextInt(4),
                "Spis",
                "status: " + List.of("active", "paused", "ended").get(random.nextInt(3)),
                "Se [den anden](activity/a0)."),
        random -> {
          String id = "ny-" + random.nextInt(3);
          entry(id, "En ny", "aliases: [gammel-" + id + "]", "Kom.");
        },
        random -> Files.deleteIfExists(folder.resolve("content/activities/ny-0.md")),
        random -> entry("a2", "Spis", "draft: " + random.nextBoolean(), "Kom."),
        random ->
            write(
                "content/activities/a0.en.md",
                "---\ntitle: Supper " + random.nextInt(9) + "\n---\nCome.\n"),
        random -> Files.deleteIfExists(folder.resolve("content/activities/a0.en.md")),
        random -> change("content/areas.yml", "name: By\\w*", "name: By" + random.nextInt(9)),
        random -> change("content/categories.yml", "name: Sp\\w*", "name: Sp" + random.nextInt(9)),
        random ->
            write(
                "content/holidays.yml",
                "- {id: jul, name: Jul, from: 2026-12-21, until: 2027-01-0%d}\n"
                    .formatted(1 + random.nextInt(8))),
        random -> write("content/synonyms.yml", "- [spise, mad" + random.nextInt(9) + "]\n"),
        random -> change("content/contacts.yml", "00 00 \\d\\d", "00 00 1" + random.nextInt(9)),
        random ->
            change("content/places/salen.md", "street: \\w+", "street: Gade" + random.nextInt(9)),
        random ->
            change(
                "content/associations/kaffeklubben.md",
                "title: \\w+",
                "title: Kaffe" + random.nextInt(9)),
        random ->
            write(
                "content/stories/karen.md",
                """
                ---
                title: Karen %d
                summary: Karen fandt et sted at spise.
                areas: all
                verified: 2026-10-01
                about: activity/a%d
                consent: 2026-10-08
                ---
                Hun kom en mandag.
                """
                    .formatted(random.nextInt(3), random.nextInt(4))),
        random -> Files.deleteIfExists(folder.resolve("content/stories/karen.md")),
        random ->
            write(
                "content/collections/sammen.md",
                """
                ---
                title: Sammen
                summary: Steder, hvor man spiser sammen.
                areas: all
                verified: 2026-10-01
                intro: Vælg et sted.
                entries: [activity/a%d, place/salen]
                ---
                """
                    .formatted(random.nextInt(4))),
        random ->
            write(
                "content/associations/under.md",
                """
                ---
                title: Under %d
                summary: En del af den store klub.
                areas: [byen]
                verified: 2026-10-01
                parent: kaffeklubben
                offers: [{name: Te}]
                contact: {role: Formanden, phone: "00 00 00 03"}
                ---
                """
                    .formatted(random.nextInt(3))),
        random -> Files.deleteIfExists(folder.resolve("content/associations/under.md")),
        random -> picture("content/media/sal.png", 20 + random.nextInt(3)),
        random -> {
          picture("content/media/sal.png", 30);
          entry("a3", "Spis", "image: {file: sal.png, alt: Salen ved kirken}", "Kom.");
        },
        random -> {
          entry("a3", "Spis", "", "Kom.");
          Files.deleteIfExists(folder.resolve("content/media/sal.png"));
        },
        random ->
            entry(
                "a0",
                "Spis",
                "schedule: [{every: week, on: [tuesday], from: \"12:00\", start: 2026-09-01, place: salen}]",
                "Kom."),
        random ->
            entry(
                "a1", "Spis", "visible: {until: 2026-12-0" + (1 + random.nextInt(9)) + "}", "Kom."),
        random ->
            change(
                "content/places/salen.md",
                "areas: \\S+",
                "areas: " + List.of("all", "[byen]").get(random.nextInt(2))),
        random -> append("templates/site/layout.peb", "<!-- " + random.nextInt(99) + " -->"),
        random -> append("templates/site/activity.peb", "{# " + random.nextInt(99) + " #}"),
        random -> append("templates/assets/css/base.css", "/**/a{top:" + random.nextInt(9) + "}"),
        random -> change("site-config.yml", "title: .*", "title: Navn " + random.nextInt(9)),
        random ->
            change(
                "site-config.yml",
                "base-url: .*",
                "base-url: https://" + random.nextInt(3) + ".example.org/"),
        random ->
            change(
                "site-config.yml",
                "languages: .*",
                "languages: [da, en" + List.of("", ", ar").get(random.nextInt(2)) + "]"),
        random -> delete("public/aktiviteter/a3/index.html"),
        random -> delete(".genklang/cache"),
        this::damage,
        random -> change("public/aktiviteter/a3/index.html", "<title>", "<title>Rettet i hånden "));
  }

  private TinySite site(String config) throws IOException {
    copy(Path.of("templates"), folder.resolve("templates"));
    StringBuilder files = new StringBuilder(OTHERS);
    for (int i = 0; i < 4; i++) {
      files.append(activity("a" + i, ""));
    }
    TinySite site = TinySite.in(folder, files.toString());
    Files.createDirectories(folder.resolve("content/media"));
    write("content/holidays.yml", "- {id: jul, name: Jul, from: 2026-12-21, until: 2027-01-03}\n");
    write("content/synonyms.yml", "- [spise, mad]\n");
    append("site-config.yml", config + "\n");
    return site;
  }

  private Run build(String output, String asOf, String... more) {
    String[] args =
        Arrays.copyOf(new String[] {"build", "--output", output, "--as-of", asOf}, 5 + more.length);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.in(folder, args);
  }

  /** Builds, and tells how many pages were. */
  private int pages(String what) throws IOException {
    if (what.equals("rendered")) {
      Run run = build("public", "2026-11-21", "--no-print", "--report", "report.json");
      assertEquals(0, run.exit(), run.err());
    }
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    return report.required("pages").required(what).asInt();
  }

  private void entry(String id, String title, String more, String body) throws IOException {
    String text =
        activity(id, more).replace("Fællesspisning", title).replace("Kom, som du er.", body);
    write("content/activities/" + id + ".md", text.substring(text.indexOf("---\n")));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.deleteIfExists(path);
    Files.writeString(path, text);
  }

  private void picture(String file, int width) throws IOException {
    Path path = folder.resolve(file);
    Files.deleteIfExists(path);
    ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", path.toFile());
  }

  /** Changes a byte of some of the files that are kept between builds, or cuts them off. */
  private void damage(Random random) throws IOException {
    Path cache = folder.resolve(".genklang/cache");
    if (!Files.exists(cache)) {
      return;
    }
    try (Stream<Path> all = Files.walk(cache, 2)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && random.nextInt(3) == 0) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
          Files.write(file, Arrays.copyOf(bytes, length));
        }
      }
    }
  }

  private void append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + text);
  }

  private void change(String file, String pattern, String text) throws IOException {
    Path path = folder.resolve(file);
    if (Files.exists(path)) {
      Files.writeString(path, Files.readString(path).replaceFirst(pattern, text));
    }
  }

  private void delete(String place) throws IOException {
    Path path = folder.resolve(place);
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Map<String, Integer> hashes(String output) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(output))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            folder.resolve(output).relativize(file).toString(),
            Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
