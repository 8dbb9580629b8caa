package dk.genklang.build;

import dk.genklang.check.CheckedTexts;
import dk.genklang.check.ContentCheck;
import dk.genklang.config.SiteConfig;
import dk.genklang.kept.Fingerprint;
import dk.genklang.model.Content;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.schema.ConfigReader;
import dk.genklang.schema.ContentReader;
import dk.genklang.schema.ReadEntries;
import dk.genklang.source.ContentFolder;
import dk.genklang.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Configuration and content as read and checked.
 *
 * @param config absent when it could not be read
 * @param content absent when it could not be read
 * @param problems of both
 */
public record Loaded(
    Optional<SiteConfig> config, Optional<Content> content, List<Problem> problems) {
  private static final String LANGUAGE_RULES = "language.yml";

  public Loaded {
    problems = List.copyOf(problems);
  }

  /** What was read and found in the content the last time. */
  record Before(ReadEntries read, CheckedTexts checked) {
    /** Nothing, and nothing to be kept for the next time. */
    static Before nothing() {
      return new Before(new ReadEntries(), new CheckedTexts());
    }

    /** What an earlier run has kept. */
    static Before kept(Workplace workplace) {
      return new Before(
          new ReadEntries(workplace.cacheFolder(), Program.fingerprint()),
          new CheckedTexts(workplace.cacheFolder(), textRules(workplace)));
    }

    /** Keeps what is known now for the next run. */
    void save() {
      read.save();
      checked.save();
    }
  }

  /**
   * Reads and checks, but not again what an earlier run has kept. What is known now is kept for the
   * next run where builds keep theirs.
   *
   * @throws WorkplaceException when there is no configuration or no content folder
   */
  public static Loaded from(Workplace workplace) throws IOException, WorkplaceException {
    Before before = Before.kept(workplace);
    Loaded loaded = again(workplace, before);
    if (Files.isDirectory(workplace.cacheFolder())) {
      before.save();
    }
    return loaded;
  }

  /**
   * Reads and checks, but does not read again what has not changed since.
   *
   * @throws WorkplaceException when there is no configuration or no content folder
   */
  static Loaded again(Workplace workplace, Before before) throws IOException, WorkplaceException {
    List<Problem> problems = new ArrayList<>();
    Optional<SiteConfig> config = config(workplace, problems::add);
    if (!Files.isDirectory(workplace.contentFolder())) {
      throw new WorkplaceException("no-content", workplace.shown(workplace.contentFolder()));
    }
    if (config.isEmpty()) {
      return new Loaded(config, Optional.empty(), problems);
    }
    Content content = read(workplace, config.get(), problems, before);
    return new Loaded(config, Optional.of(content), problems);
  }

  /**
   * Reads the configuration.
   *
   * @return empty when a problem was reported
   * @throws WorkplaceException when there is none
   */
  static Optional<SiteConfig> config(Workplace workplace, Consumer<Problem> problems)
      throws IOException, WorkplaceException {
    String name = workplace.shown(workplace.configFile());
    if (!Files.isRegularFile(workplace.configFile())) {
      throw new WorkplaceException("no-config", name);
    }
    return new ConfigReader(Texts.languages(), problems)
        .read(workplace.configFile(), name)
        .map(read -> workplace.baseUrl().map(read::withBaseUrl).orElse(read));
  }

  /** Whether nothing stands in the way of publishing. */
  public boolean publishable() {
    return content.isPresent()
        && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Stands for all that the rules for texts depend on, but for the texts. */
  private static String textRules(Workplace workplace) {
    StringBuilder rules = new StringBuilder(Program.fingerprint());
    for (Path file :
        List.of(workplace.configFile(), workplace.contentFolder().resolve(LANGUAGE_RULES))) {
      try {
        rules.append(Files.isRegularFile(file) ? Fingerprint.of(file) : "-");
      } catch (IOException e) {
        rules.append('-'); // Who reads it says what is wrong with it.
      }
    }
    return rules.toString();
  }

  private static Content read(
      Workplace workplace, SiteConfig config, List<Problem> problems, Before before)
      throws IOException {
    ContentFolder folder = new ContentFolder(workplace.contentFolder(), workplace.contentName());
    List<String> others =
        config.languages().stream()
            .filter(language -> !language.equals(config.language()))
            .toList();
    Content content =
        new ContentReader(
                folder, config.language(), others, problems::add, Optional.of(before.read()))
            .read();
    new ContentCheck(
            config, workplace.asOf(), folder.media(), before.checked(), textRules(workplace))
        .check(content, problems::add);
    return content;
  }
}
