package dk.genklang.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds in HTML, read as a browser reads it, what runs, and what a text has no business with. */
public final class ActiveContent {
  /** The elements a text of content may become, and their attributes. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "a",
          "em",
          "strong",
          "code",
          "pre",
          "blockquote",
          "br",
          "hr",
          "img",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "div");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "title",
          "rel",
          "id",
          "src",
          "alt",
          "loading",
          "start",
          "class",
          "scope",
          "width",
          "height",
          "srcset",
          "sizes",
          "type",
          "decoding",
          "tabindex",
          "role",
          "aria-label");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private ActiveContent() {}

  /** What is wrong in the HTML of a text. */
  public static List<String> in(String html) {
    List<String> found = new ArrayList<>(running(html));
    for (Element element : Jsoup.parse(html).getAllElements()) {
      if (!element.tagName().equals("#root") && !ELEMENTS.contains(element.tagName())) {
        found.add("<" + element.tagName() + ">");
      }
      for (Attribute attribute : element.attributes()) {
        if (!ATTRIBUTES.contains(attribute.getKey())) {
          found.add(attribute.toString());
        }
      }
      String src = element.attr("src");
      if (!src.isEmpty() && !src.startsWith("media/")) {
        found.add("src=" + src);
      }
    }
    return found;
  }

  /** What would run in a whole page, besides the scripts that are files of the site. */
  public static List<String> running(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      String type = element.attr("type");
      boolean data = type.equals("application/ld+json") || type.equals("application/json");
      if (element.tagName().equals("script") && !element.hasAttr("src") && !data) {
        found.add("<script>" + element.data());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("srcdoc") || name.equals("style")) {
          found.add(attribute.toString());
        }
        if (ADDRESSES.contains(name) && !safe(attribute.getValue())) {
          found.add(attribute.toString());
        }
      }
    }
    return found;
  }

  /** As a browser reads an address: without spaces around it and without line ends in it. */
  private static boolean safe(String address) {
    String read =
        address
            .replaceAll("[\\t\\n\\r]", "")
            .replaceAll("^[\\x00-\\x20]+", "")
            .toLowerCase(Locale.ROOT);
    var scheme = SCHEME.matcher(read);
    return !scheme.matches() || SCHEMES.contains(scheme.group(1));
  }
}
