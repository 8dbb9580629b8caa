package dk.genklang.config;

import dk.genklang.model.Kind;
import dk.genklang.model.Origin;
import dk.genklang.model.PrintFormat;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site-config.yml} says.
 *
 * @param baseUrl the public address the site will have, ending in {@code /}
 * @param language the site's own language (ISO 639-1)
 * @param languages all languages of the site, its own first
 * @param map pictures for a map that can be moved; empty where there is only the drawn one
 * @param output folder the site is published to, as written
 */
public record SiteConfig(
    String title,
    String municipality,
    Optional<String> tagline,
    URI baseUrl,
    String language,
    List<String> languages,
    ZoneId timezone,
    Theme theme,
    Office contact,
    AccessibilityStatement accessibility,
    Optional<Repository> repository,
    Checks checks,
    PrintSettings print,
    Optional<MapTiles> map,
    OpenData openData,
    Optional<String> output) {
  public SiteConfig {
    languages = List.copyOf(languages);
  }

  /** The same with another public address. */
  public SiteConfig withBaseUrl(URI url) {
    return with(url, print);
  }

  /** The same with bleed and crop marks on what is printed. */
  public SiteConfig withBleed() {
    return with(baseUrl, new PrintSettings(print.formats(), true));
  }

  /** The same with nothing to print. */
  public SiteConfig withoutPrint() {
    return with(baseUrl, new PrintSettings(Map.of(), print.bleed()));
  }

  private SiteConfig with(URI otherBaseUrl, PrintSettings otherPrint) {
    return new SiteConfig(
        title,
        municipality,
        tagline,
        otherBaseUrl,
        language,
        languages,
        timezone,
        theme,
        contact,
        accessibility,
        repository,
        checks,
        otherPrint,
        map,
        openData,
        output);
  }

  /**
   * How the site looks.
   *
   * @param logo path of an SVG or PNG file beside the configuration
   * @param colours name of a {@link dk.genklang.theme.Brand} to a colour as {@code #rrggbb}
   */
  public record Theme(Optional<String> logo, Map<String, String> colours) {
    public Theme {
      colours = Map.copyOf(colours);
    }
  }

  /** The office that keeps the site. */
  public record Office(
      Optional<String> phone,
      Optional<String> email,
      Optional<String> address,
      Optional<String> hours) {}

  /**
   * The accessibility statement the law asks for.
   *
   * @param address of the official statement
   * @param contact whom to tell about a barrier: phone or e-mail
   * @param reviewed the day the site was last gone through
   * @param origin where it is written; empty where it is not
   */
  public record AccessibilityStatement(
      Optional<String> address,
      Optional<String> contact,
      Optional<LocalDate> reviewed,
      Optional<Origin> origin) {}

  /** Where the content is kept, for "Ret denne side" and "Del et fællesskab". */
  public record Repository(String url, String branch, RepositoryHost host) {}

  /**
   * Limits of the checks.
   *
   * @param staleAfter days after {@code verified} until an entry is reported
   * @param hideAfter days after {@code verified} until an entry is hidden; absent: never
   * @param maxLix readability number above which a text is reported
   */
  public record Checks(int staleAfter, Optional<Integer> hideAfter, int maxLix) {}

  /**
   * What others may do with the data.
   *
   * @param licence its name, for example {@code CC BY 4.0}
   * @param licenceUrl where it can be read
   */
  public record OpenData(Optional<String> licence, Optional<String> licenceUrl) {
    /** Nothing is said of it. */
    public static final OpenData UNSAID = new OpenData(Optional.empty(), Optional.empty());
  }

  /**
   * What is printed.
   *
   * @param formats kind to the formats made by each build
   * @param bleed whether files for the printer carry 3 mm bleed and crop marks
   */
  public record PrintSettings(Map<Kind, List<String>> formats, boolean bleed) {
    public PrintSettings {
      formats = Map.copyOf(formats);
    }

    /** Whether each build makes a format. */
    public boolean makes(PrintFormat format) {
      return formats.getOrDefault(format.kind(), List.of()).contains(format.id());
    }
  }
}
