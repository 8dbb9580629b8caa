package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.config.MapTiles;
import dk.genklang.config.RepositoryHost;
import dk.genklang.config.SiteConfig;
import dk.genklang.config.SiteConfig.AccessibilityStatement;
import dk.genklang.config.SiteConfig.Checks;
import dk.genklang.config.SiteConfig.Office;
import dk.genklang.config.SiteConfig.OpenData;
import dk.genklang.config.SiteConfig.PrintSettings;
import dk.genklang.config.SiteConfig.Repository;
import dk.genklang.config.SiteConfig.Theme;
import dk.genklang.model.Kind;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import dk.genklang.problem.Severity;
import dk.genklang.source.Node;
import dk.genklang.source.YamlFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code site-config.yml}. */
public final class ConfigReader {
  private static final Pattern HTTP =
      Pattern.compile("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:/[A-Za-z0-9._~/-]*)?");
  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");

  private static final Field<String> TITLE = required("title", Types.text(1, 60));
  private static final Field<String> MUNICIPALITY = required("municipality", Types.text(1, 60));
  private static final Field<String> TAGLINE = optional("tagline", Types.text(1, 120));
  private static final Field<URI> BASE_URL =
      required("base-url", Types.pattern(HTTP, "not-a-url").as(ConfigReader::withSlash));
  private static final Field<String> LANGUAGE = optional("language", Formats.language());
  private static final Field<List<String>> LANGUAGES =
      optional("languages", Compounds.listOf(Formats.language()));
  private static final Field<ZoneId> TIMEZONE =
      optional("timezone", Type.of(Description.text(), ConfigReader::timezone));

  private static final Field<Theme> THEME = optional("theme", ThemeShape.SHAPE);

  private static final Field<String> PHONE = optional("phone", Formats.phone());
  private static final Field<String> EMAIL = optional("email", Formats.email());
  private static final Field<String> ADDRESS = optional("address", Types.text(1, 200));
  private static final Field<String> HOURS = optional("hours", Types.line());
  private static final Field<Office> CONTACT =
      optional(
          "contact",
          Shape.of(
              List.of(PHONE, EMAIL, ADDRESS, HOURS),
              (values, reading) ->
                  new Office(
                      values.get(PHONE),
                      values.get(EMAIL),
                      values.get(ADDRESS),
                      values.get(HOURS))));

  private static final Field<String> STATEMENT = optional("address", Formats.url());
  private static final Field<String> STATEMENT_CONTACT = optional("contact", Types.line());
  private static final Field<LocalDate> REVIEWED = optional("reviewed", Types.date());
  private static final Field<AccessibilityStatement> ACCESSIBILITY =
      optional(
          "accessibility",
          Shape.of(
              List.of(STATEMENT, STATEMENT_CONTACT, REVIEWED),
              (values, reading) ->
                  new AccessibilityStatement(
                      values.get(STATEMENT),
                      values.get(STATEMENT_CONTACT),
                      values.get(REVIEWED),
                      Optional.of(reading.origin()))));

  private static final Field<String> REPOSITORY_URL = required("url", Formats.url());
  private static final Field<String> REPOSITORY_BRANCH =
      optional("branch", Types.pattern(BRANCH, "bad-branch"));
  private static final Field<RepositoryHost> REPOSITORY_HOST =
      optional("host", Types.oneOf(RepositoryHost.class));
  private static final Field<Repository> REPOSITORY =
      optional(
          "repository",
          Shape.of(
              List.of(REPOSITORY_URL, REPOSITORY_BRANCH, REPOSITORY_HOST),
              (values, reading) ->
                  new Repository(
                      values.require(REPOSITORY_URL),
                      values.get(REPOSITORY_BRANCH).orElse("main"),
                      values
                          .get(REPOSITORY_HOST)
                          .orElseGet(() -> RepositoryHost.of(values.require(REPOSITORY_URL))))));

  private static final Field<Integer> STALE_AFTER =
      optional("stale-after", Numbers.integer(1, 3650));
  private static final Field<Integer> HIDE_AFTER = optional("hide-after", Numbers.integer(1, 3650));
  private static final Field<Integer> MAX_LIX = optional("max-lix", Numbers.integer(10, 100));
  private static final Checks DEFAULT_CHECKS = new Checks(180, Optional.empty(), 40);
  private static final Field<Checks> CHECKS =
      optional(
          "checks",
          Shape.of(
              List.of(STALE_AFTER, HIDE_AFTER, MAX_LIX),
              (values, reading) ->
                  new Checks(
                      values.get(STALE_AFTER).orElse(DEFAULT_CHECKS.staleAfter()),
                      values.get(HIDE_AFTER),
                      values.get(MAX_LIX).orElse(DEFAULT_CHECKS.maxLix()))));

  private static final Map<Kind, Field<List<String>>> FORMATS_BY_KIND =
      Kind.ENTRIES.stream()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  kind -> optional(kind.code(), Compounds.listOf(Types.id())),
                  (a, b) -> a,
                  TreeMap::new));
  private static final Field<List<String>> AREA_FORMATS =
      optional(Kind.AREA.code(), Compounds.listOf(Types.id()));
  private static final Field<Map<Kind, List<String>>> FORMATS =
      optional(
          "formats",
          Shape.of(
              Stream.concat(FORMATS_BY_KIND.values().stream(), Stream.of(AREA_FORMATS))
                  .<Field<?>>map(field -> field)
                  .toList(),
              (values, reading) -> formats(values)));
  private static final Field<Boolean> BLEED = optional("bleed", Types.yesNo());
  private static final Map<Kind, List<String>> DEFAULT_FORMATS =
      Map.of(Kind.ACTIVITY, List.of("poster-a4"));
  private static final Field<PrintSettings> PRINT =
      optional(
          "print",
          Shape.of(
              List.of(FORMATS, BLEED),
              (values, reading) ->
                  new PrintSettings(
                      values.get(FORMATS).orElse(DEFAULT_FORMATS),
                      values.get(BLEED).orElse(false))));

  private static final Field<MapTiles> MAP = optional("map", MapShape.SHAPE);

  /** Nothing can be set yet, but the key is content version 1's. */
  private static final Field<Boolean> SEARCH =
      optional("search", Shape.of(List.of(), (values, reading) -> true));

  private static final Field<String> LICENCE = optional("licence", Types.line());
  private static final Field<String> LICENCE_URL = optional("licence-url", Formats.url());
  private static final Field<OpenData> OPEN_DATA =
      optional(
          "open-data",
          Shape.of(
              List.of(LICENCE, LICENCE_URL),
              (values, reading) -> new OpenData(values.get(LICENCE), values.get(LICENCE_URL))));

  private static final Field<String> OUTPUT = optional("output", Types.line());

  /** What may be written in the file. */
  static final Shape<SiteConfig> SHAPE =
      Shape.of(
          List.of(
              TITLE,
              MUNICIPALITY,
              TAGLINE,
              BASE_URL,
              LANGUAGE,
              LANGUAGES,
              TIMEZONE,
              THEME,
              CONTACT,
              ACCESSIBILITY,
              REPOSITORY,
              CHECKS,
              PRINT,
              MAP,
              SEARCH,
              OPEN_DATA,
              OUTPUT),
          (values, reading) -> make(values));

  private final Consumer<Problem> problems;
  private final List<String> textLanguages;

  /**
   * @param textLanguages the languages there are interface texts in
   */
  public ConfigReader(List<String> textLanguages, Consumer<Problem> problems) {
    this.problems = problems;
    this.textLanguages = List.copyOf(textLanguages);
  }

  /**
   * Reads a configuration.
   *
   * @param name the file as the user gave it, for messages
   * @return empty when a problem was reported
   */
  public Optional<SiteConfig> read(Path file, String name) throws IOException {
    Optional<Node.Mapping> mapping = YamlFile.read(file, name, problems);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> found = new ArrayList<>();
    Optional<SiteConfig> config =
        SHAPE
            .check(Rule.of(this::rules))
            .read(mapping.get(), new Reading(mapping.get().position(), found::add));
    found.forEach(problems);
    boolean errors = found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return errors ? Optional.empty() : config;
  }

  private void rules(Values values, Reading reading) {
    reportLanguagesWithoutTexts(
        values.get(LANGUAGE).stream().toList(), values.position(LANGUAGE), reading);
    reportLanguagesWithoutTexts(values.list(LANGUAGES), values.position(LANGUAGES), reading);
  }

  private void reportLanguagesWithoutTexts(
      List<String> languages, Position position, Reading reading) {
    String known = String.join(", ", textLanguages);
    languages.stream()
        .filter(language -> !textLanguages.contains(language))
        .map(language -> Problem.error("language-without-texts", position, language, known))
        .forEach(reading::report);
  }

  private static SiteConfig make(Values values) {
    String language = values.get(LANGUAGE).orElse("da");
    List<String> languages =
        Stream.concat(Stream.of(language), values.list(LANGUAGES).stream()).distinct().toList();
    return new SiteConfig(
        values.require(TITLE),
        values.require(MUNICIPALITY),
        values.get(TAGLINE),
        values.require(BASE_URL),
        language,
        languages,
        values.get(TIMEZONE).orElse(ZoneId.of("Europe/Copenhagen")),
        values.get(THEME).orElse(new Theme(Optional.empty(), Map.of())),
        values
            .get(CONTACT)
            .orElse(
                new Office(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
        values
            .get(ACCESSIBILITY)
            .orElse(
                new AccessibilityStatement(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
        values.get(REPOSITORY),
        values.get(CHECKS).orElse(DEFAULT_CHECKS),
        values.get(PRINT).orElse(new PrintSettings(DEFAULT_FORMATS, false)),
        values.get(MAP),
        values.get(OPEN_DATA).orElse(OpenData.UNSAID),
        values.get(OUTPUT));
  }

  private static Map<Kind, List<String>> formats(Values values) {
    Map<Kind, List<String>> formats = new TreeMap<>();
    FORMATS_BY_KIND.forEach(
        (kind, field) -> values.get(field).ifPresent(list -> formats.put(kind, list)));
    values.get(AREA_FORMATS).ifPresent(list -> formats.put(Kind.AREA, list));
    return formats;
  }

  /** A public address, with the slash that relative addresses need at the end. */
  public static Optional<URI> parseBaseUrl(String text) {
    return HTTP.matcher(text).matches() ? Optional.of(withSlash(text)) : Optional.empty();
  }

  private static URI withSlash(String text) {
    return URI.create(text.endsWith("/") ? text : text + "/").normalize();
  }

  private static Optional<ZoneId> timezone(Node node, Reading reading) {
    return Types.scalar(node, reading, "text")
        .flatMap(
            text -> {
              try {
                return Optional.of(ZoneId.of(text));
              } catch (DateTimeException e) {
                return reading.error("not-a-timezone", node, text);
              }
            });
  }
}
