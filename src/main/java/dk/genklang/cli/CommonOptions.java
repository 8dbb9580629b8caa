package dk.genklang.cli;

import dk.genklang.build.Workplace;
import dk.genklang.problem.Messages;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command. */
final class CommonOptions {
  private static final Path CONFIG = Path.of("site-config.yml");

  @Option(names = "--config", paramLabel = "FILE")
  private Path config;

  @Option(names = "--content", paramLabel = "DIR")
  private Path content;

  @Option(names = "--templates", paramLabel = "DIR")
  private Path templates;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
  private LocalDate asOf;

  @Option(names = "--lang", paramLabel = "da|en", converter = Language.class)
  private String language = Messages.LANGUAGES.get(0);

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  String language() {
    return language;
  }

  Messages messages() {
    return new Messages(language);
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  LocalDate asOf(Console console) {
    return asOf == null ? console.today() : asOf;
  }

  Workplace workplace(Console console, Optional<URI> baseUrl, boolean drafts) {
    return new Workplace(
        config == null ? defaultConfig(console) : config,
        Optional.ofNullable(content),
        Optional.ofNullable(templates),
        console.home(),
        console.current(),
        baseUrl,
        asOf(console),
        drafts);
  }

  /** The current folder's configuration, or where there is none, the program's own. */
  private static Path defaultConfig(Console console) {
    Path own = console.home().resolve(CONFIG);
    boolean here = Files.exists(console.current().resolve(CONFIG));
    return here || !Files.exists(own) ? CONFIG : own;
  }

  /** One of the languages there are messages in. */
  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!Messages.LANGUAGES.contains(value)) {
        throw new TypeConversionException(String.join(", ", Messages.LANGUAGES));
      }
      return value;
    }
  }
}
