package dk.genklang.testing;

import dk.genklang.catalog.Catalog;
import dk.genklang.check.ContentCheck;
import dk.genklang.config.SiteConfig;
import dk.genklang.model.Content;
import dk.genklang.problem.Messages;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Report;
import dk.genklang.schema.ConfigReader;
import dk.genklang.schema.ContentReader;
import dk.genklang.source.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole site in one text: each file begins with a line {@code -- path --}, and what is added to a
 * file that is there with {@code -- + path --}. What a test does not write is filled in with the
 * least a site needs.
 */
public final class TinySite {
  /** The day every test is on, unless it says otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final String LEAST =
      """
      -- site-config.yml --
      title: Prøven
      municipality: Prøve Kommune
      base-url: https://proeve.example.org/
      contact: {phone: "00 00 00 00", email: proeve@example.org}
      -- content/areas.yml --
      - {id: byen, name: Byen, postcodes: ["0100"], bridge_builder: brobygger, neighbours: [landet]}
      - {id: landet, name: Landet, postcodes: ["0101"], bridge_builder: brobygger, neighbours: [byen]}
      -- content/categories.yml --
      - {id: mad, name: Mad og fællesskab}
      - {id: spil, name: Spil}
      -- content/contacts.yml --
      - {id: brobygger, role: bridge-builder, name: Brobygger i byen, areas: [byen, landet], phone: "00 00 00 11"}
      """;

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private TinySite(Path folder) {
    this.folder = folder;
  }

  /** The demo municipality, which is not tiny. */
  public static TinySite demo() {
    return new TinySite(Path.of(""));
  }

  /** Writes a site into an empty folder. */
  public static TinySite in(Path folder, String files) {
    TinySite site = new TinySite(folder);
    site.write(LEAST);
    site.write(files);
    return site;
  }

  /** A place in the country, titled by its id. */
  public static String place(String id) {
    return """
        -- content/places/%s.md --
        ---
        title: %s
        summary: En lys sal med plads til mange.
        areas: [landet]
        verified: 2026-10-01
        address: {street: Vejen 1, postcode: "0101", city: Landet}
        transport: Bus 1
        accessibility: {step-free-entrance: yes, lift: no}
        ---
        """
        .formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
  }

  /** An activity with all that is required; more keys may follow. */
  public static String activity(String id, String more) {
    return """
        -- content/activities/%s.md --
        ---
        title: Fællesspisning
        summary: Vi spiser sammen ved det lange bord.
        areas: [byen]
        categories: [mad]
        verified: 2026-10-01
        abc: {together: Vi sidder ved samme bord.}
        benefit: Varm mad, nye naboer og plads til at hjælpe til.
        price: free
        signup: {how: drop-in}
        setting: outdoors
        contact: {role: Tovholder, phone: "00 00 00 01"}
        %s
        ---
        Kom, som du er.
        """
        .formatted(id, more.strip());
  }

  /** Writes more files, or others in place of what is there. */
  public TinySite write(String files) {
    Path file = null;
    StringBuilder text = new StringBuilder();
    for (String line : files.lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        save(file, text);
        String name = line.substring(3, line.length() - 3);
        file = folder.resolve(name.replaceFirst("^\\+ ", ""));
        text.setLength(0);
        text.append(name.startsWith("+ ") ? read(file) : "");
      } else {
        text.append(line).append('\n');
      }
    }
    save(file, text);
    return this;
  }

  public Path folder() {
    return folder;
  }

  /** The configuration; fails the test when it cannot be read. */
  public SiteConfig config() {
    try {
      return new ConfigReader(List.of("da", "en", "ar"), problems::add)
          .read(folder.resolve("site-config.yml"), "site-config.yml")
          .orElseThrow(() -> new AssertionError(report()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content as read, with its problems noted. */
  public Content content() {
    SiteConfig config = config();
    ContentFolder content = new ContentFolder(folder.resolve("content"), "content");
    try {
      Content read =
          new ContentReader(
                  content,
                  config.language(),
                  config.languages().subList(1, config.languages().size()),
                  problems::add)
              .read();
      new ContentCheck(config, TODAY, content.media()).check(read, problems::add);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The catalog of content without errors. */
  public Catalog catalog() {
    Content content = content();
    if (new Report(problems, new Messages("da")).errors() > 0) {
      throw new AssertionError(report());
    }
    return Catalog.of(content, config(), TODAY, false);
  }

  /** What reading and checking the content reports, as text in Danish. */
  public String problems() {
    content();
    return report();
  }

  /** The codes of what reading and checking reports, each with its place. */
  public List<String> codes() {
    content();
    return new Report(problems, new Messages("da"))
        .problems().stream().map(problem -> problem.position() + " " + problem.code()).toList();
  }

  private String report() {
    return new Report(problems, new Messages("da")).text(this::line, false);
  }

  private Optional<String> line(String file, int line) {
    try (var lines = Files.lines(folder.resolve(file))) {
      return line == 0 ? Optional.empty() : lines.skip(line - 1L).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void save(Path file, StringBuilder text) {
    if (file != null) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
