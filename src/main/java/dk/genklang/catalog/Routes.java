package dk.genklang.catalog;

import dk.genklang.model.Kind;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.net.URI;

/**
 * The addresses of the published site. A <em>path</em> starts at the site's root and begins with
 * {@code /}; a <em>link</em> is what a page on the site writes; a <em>url</em> is complete.
 */
public final class Routes {
  /** The path of the page that tells what other programs can fetch. */
  public static final String OPEN_DATA = "/aabne-data/";

  /** The path of the calendar of everything. */
  public static final String CALENDAR = "/feeds/all.ics";

  /** The path below which the data for other programs lies. */
  public static final String API = "/api/v1/";

  private final URI base;
  private final String prefix;
  private final String siteLanguage;

  /**
   * @param base the site's public address, ending in {@code /}
   * @param siteLanguage the language whose pages stand at the root
   */
  public Routes(URI base, String siteLanguage) {
    this.base = base;
    String path = base.getPath();
    this.prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    this.siteLanguage = siteLanguage;
  }

  /** The path of one thing's page in a language: {@code /en/aktiviteter/krolf/}. */
  public String page(Ref ref, String language) {
    return list(ref.kind(), language) + ref.id() + "/";
  }

  /** The path of a kind's list in a language: {@code /aktiviteter/}; for pages the root. */
  public String list(Kind kind, String language) {
    String segment = kind.segment();
    return at(segment.isEmpty() ? "/" : "/" + segment + "/", language);
  }

  /** A path of the site's language in another language: {@code /soeg/} is {@code /en/soeg/}. */
  public String at(String path, String language) {
    return language.equals(siteLanguage) ? path : "/" + language + path;
  }

  /** The path of the picture that stands for a page where somebody links to it. */
  public String picture(String page) {
    return page + "og.png";
  }

  /** The path of a PDF or text made for paper in a language. */
  public String print(Ref ref, PrintFormat format, String language) {
    return at("/print/" + ref + "/" + format.file(), language);
  }

  /** The path of the small picture of what is printed. */
  public String thumbnail(Ref ref, PrintFormat format, String language) {
    return print(ref, format, language).replaceFirst("\\.pdf$", ".svg");
  }

  /** The path of what the poster workshop draws a poster from. */
  public String workshop(Ref ref) {
    return "/print/" + ref + "/workshop.json";
  }

  /** The path of the calendar file of an activity, a place or an area. */
  public String calendar(Ref ref) {
    return "/" + ref.kind().segment() + "/" + ref.id() + "/kalender.ics";
  }

  /** What a page on the site writes to lead to a path. */
  public String link(String path) {
    return prefix + path;
  }

  /** The complete address of a path. */
  public String url(String path) {
    return base.resolve(prefix + path).toString();
  }

  /** The file a path is published as, relative to the site's folder. */
  public static String file(String path) {
    return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
  }
}
