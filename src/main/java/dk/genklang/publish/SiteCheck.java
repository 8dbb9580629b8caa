package dk.genklang.publish;

import dk.genklang.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks a finished site: that every link, anchor and asset in its HTML, SVG, XML, style sheets,
 * modules and web app manifest is on the site, that no id stands twice on a page, and that elements
 * are closed. Links to other sites are not followed.
 *
 * <p>Files are read as they are added, from any thread; what leads nowhere is known at the end.
 *
 * <p>Faults are those of the HTML standard that change a page: elements not closed, end tags that
 * close nothing, attributes that run into each other or stand twice, a missing doctype.
 */
public final class SiteCheck {
  private final Addresses addresses;
  private final Map<String, Facts> files = new ConcurrentHashMap<>();
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /**
   * @param base the address the site will have, for example {@code https://example.org/hald/}; its
   *     path is what internal links must begin with, and complete addresses below it are internal
   */
  public SiteCheck(URI base) {
    this.addresses = new Addresses(base);
  }

  /** A sink that adds each file to the check before passing it on. */
  public Sink before(Sink next) {
    return (file, bytes) -> {
      add(file, bytes);
      next.put(file, bytes);
    };
  }

  /** Adds a file of the site, and tells what was found in it. */
  Facts add(String file, byte[] bytes) {
    Facts facts = read(file, bytes);
    add(file, facts);
    return facts;
  }

  /** Adds a file in which this was found when it was read with the same base. */
  void add(String file, Facts facts) {
    files.put(file, facts);
  }

  /**
   * What is wrong, in the order of files and lines. Something that is wrong on many pages is
   * reported for the first of them, with a count of the others. The position's file is relative to
   * the site.
   */
  public List<Problem> problems() {
    Map<Target, String> codes = new ConcurrentHashMap<>();
    SiteProblems problems =
        new SiteProblems(target -> codes.computeIfAbsent(target, this::code), addresses::shown);
    files.entrySet().parallelStream().forEach(file -> problems.add(file.getKey(), file.getValue()));
    return problems.sorted();
  }

  /** The code of what is wrong with a link there; empty when nothing is. */
  private String code(Target target) {
    String file = files.containsKey(target.file()) ? target.file() : target.file() + "/index.html";
    if (target.kind() == Target.Kind.NOWHERE || !files.containsKey(file)) {
      return "broken-link";
    }
    boolean hasAnchors = file.endsWith(".html") || file.endsWith(".svg");
    return hasAnchors && target.isAnchor() && !hasId(files.get(file), target.fragment())
        ? "broken-anchor"
        : "";
  }

  /** Browsers look for an id as it is written in the address first, then with escapes resolved. */
  private static boolean hasId(Facts facts, String fragment) {
    return facts.hasId(fragment) || facts.hasId(Addresses.decoded(fragment));
  }

  private Facts read(String file, byte[] bytes) {
    Facts.Builder facts = new Facts.Builder(addresses, this::shared, file);
    switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> PageReader.readHtml(bytes, facts);
      case "svg", "xml" -> PageReader.readXml(bytes, facts);
      case "css" -> {
        Cursor cursor = new Cursor(bytes);
        CssLinks.each(
            bytes, 0, bytes.length, (link, offset) -> facts.link(link, cursor.place(offset)));
      }
      case "js", "mjs" -> {
        Cursor cursor = new Cursor(bytes);
        ScriptLinks.each(bytes, (link, offset) -> facts.link(link, cursor.place(offset)));
      }
      case "webmanifest" -> {
        try {
          AppManifestLinks.each(bytes, link -> facts.link(link, Cursor.START));
        } catch (IOException e) {
          facts.fault(new Fault(Fault.Kind.JSON, "", Cursor.START));
        }
      }
      default -> {
        return Facts.none();
      }
    }
    return facts.build();
  }

  private String shared(String text) {
    String same = strings.putIfAbsent(text, text);
    return same == null ? text : same;
  }
}
