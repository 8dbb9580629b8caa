package dk.genklang.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What HTML says about an element's tags.
 *
 * @param isVoid it has no content and no end tag
 * @param endOptional its end tag may be left out
 * @param endsParagraph its start ends an open {@code p}
 * @param hidesParagraph a {@code p} outside it is not ended by what is inside
 * @param notInItself it may not stand inside another of its name
 * @param isRaw it holds text, in which nothing is a tag
 * @param isForeign what is inside is SVG or MathML
 * @param ends the elements that its start ends, when they are the innermost
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html#optional-tags">Optional tags</a>
 */
record Element(
    boolean isVoid,
    boolean endOptional,
    boolean endsParagraph,
    boolean hidesParagraph,
    boolean notInItself,
    boolean isRaw,
    boolean isForeign,
    Set<String> ends) {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Set<String> END_OPTIONAL =
      Set.of(
          "html",
          "head",
          "body",
          "li",
          "dt",
          "dd",
          "p",
          "option",
          "optgroup",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption",
          "rt",
          "rp");
  private static final Set<String> ENDS_PARAGRAPH =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "table",
          "ul");
  private static final Set<String> HIDES_PARAGRAPH =
      Set.of(
          "html", "table", "caption", "td", "th", "object", "template", "button", "foreignobject");
  private static final Set<String> NOT_IN_ITSELF = Set.of("a", "button", "form");
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");
  private static final Set<String> FOREIGN = Set.of("svg", "math");
  private static final Set<String> ROW = Set.of("td", "th", "tr", "colgroup", "caption");
  private static final Set<String> ROWS =
      Set.of("td", "th", "tr", "colgroup", "caption", "thead", "tbody", "tfoot");
  private static final Map<String, Set<String>> ENDS =
      Map.ofEntries(
          Map.entry("li", Set.of("li")),
          Map.entry("dt", Set.of("dt", "dd")),
          Map.entry("dd", Set.of("dt", "dd")),
          Map.entry("option", Set.of("option")),
          Map.entry("optgroup", Set.of("option", "optgroup")),
          Map.entry("td", Set.of("td", "th")),
          Map.entry("th", Set.of("td", "th")),
          Map.entry("tr", ROW),
          Map.entry("thead", ROWS),
          Map.entry("tbody", ROWS),
          Map.entry("tfoot", ROWS),
          Map.entry("rt", Set.of("rt", "rp")),
          Map.entry("rp", Set.of("rt", "rp")),
          Map.entry("body", Set.of("head")));
  private static final Element PLAIN = define("");
  private static final Map<String, Element> KNOWN = known();

  /** What holds for the element of that name, in lower case. */
  static Element of(String name) {
    return KNOWN.getOrDefault(name, PLAIN);
  }

  /** What holds for every element of XML, SVG and MathML. */
  static Element plain() {
    return PLAIN;
  }

  private static Map<String, Element> known() {
    Set<String> names = new TreeSet<>(ENDS.keySet());
    for (Set<String> some :
        Set.of(VOID, END_OPTIONAL, ENDS_PARAGRAPH, HIDES_PARAGRAPH, NOT_IN_ITSELF, RAW, FOREIGN)) {
      names.addAll(some);
    }
    Map<String, Element> known = new HashMap<>();
    names.forEach(name -> known.put(name, define(name)));
    return known;
  }

  private static Element define(String name) {
    return new Element(
        VOID.contains(name),
        END_OPTIONAL.contains(name),
        ENDS_PARAGRAPH.contains(name),
        HIDES_PARAGRAPH.contains(name),
        NOT_IN_ITSELF.contains(name),
        RAW.contains(name),
        FOREIGN.contains(name),
        ENDS.getOrDefault(name, Set.of()));
  }
}
