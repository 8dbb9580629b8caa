package dk.genklang.publish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The elements open at a point of a page. Reports what does not close; end tags that HTML lets
 * people leave out may be left out.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html#optional-tags">Optional tags</a>
 */
final class Nesting {
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

  /** Browsers stop at some 500; a page that is deeper does not close its elements. */
  private static final int DEEPEST = 1000;

  private static final Set<String> NOT_IN_ITSELF = Set.of("a", "button", "form");
  private static final Map<String, Set<String>> ENDS = ends();

  private final boolean xml;
  private final MarkupScanner.Handler faults;
  private String[] names = new String[32];
  private int[] offsets = new int[32];
  private int depth;
  private boolean tooDeep;

  Nesting(boolean xml, MarkupScanner.Handler faults) {
    this.xml = xml;
    this.faults = faults;
  }

  void start(Tag tag) {
    if (tooDeep) {
      return;
    }
    if (xml || inForeign()) {
      if (!tag.selfClosing) {
        push(tag);
      }
      return;
    }
    endImplied(tag.name);
    if (VOID.contains(tag.name)) {
      return;
    }
    boolean foreign = tag.name.equals("svg") || tag.name.equals("math");
    if (tag.selfClosing) {
      if (!foreign) {
        faults.fault(Fault.Kind.SELF_CLOSED, tag.name, tag.offset);
      }
      return;
    }
    if (NOT_IN_ITSELF.contains(tag.name) && indexOf(tag.name) >= 0) {
      faults.fault(Fault.Kind.NESTED, tag.name, tag.offset);
    }
    push(tag);
  }

  void end(String name, int offset) {
    if (tooDeep) {
      return;
    }
    int index = indexOf(name);
    if (index < 0) {
      faults.fault(Fault.Kind.STRAY_END, name, offset);
    } else {
      popTo(index + 1);
      depth = index;
    }
  }

  /** The end of the file. */
  void finish() {
    popTo(0);
  }

  /** Whether what comes next is SVG or MathML in an HTML page. */
  boolean inForeign() {
    for (int i = depth - 1; i >= 0 && !xml; i--) {
      if (names[i].equals("svg") || names[i].equals("math")) {
        return true;
      }
      if (names[i].equals("foreignobject")) {
        return false;
      }
    }
    return false;
  }

  boolean inside(String name) {
    return indexOf(name) >= 0;
  }

  private void endImplied(String name) {
    Set<String> ended = ENDS.getOrDefault(name, Set.of());
    while (depth > 0 && ended.contains(names[depth - 1])) {
      depth--;
    }
    if (ENDS_PARAGRAPH.contains(name)) {
      for (int i = depth - 1; i >= 0 && !HIDES_PARAGRAPH.contains(names[i]); i--) {
        if (names[i].equals("p")) {
          popTo(i);
          return;
        }
      }
    }
  }

  /** Closes the inner elements, those that need an end tag with a report. */
  private void popTo(int index) {
    while (depth > index) {
      depth--;
      if (xml || !END_OPTIONAL.contains(names[depth])) {
        faults.fault(Fault.Kind.UNCLOSED, names[depth], offsets[depth]);
      }
    }
  }

  private void push(Tag tag) {
    if (depth == DEEPEST) {
      faults.fault(Fault.Kind.UNCLOSED, tag.name, tag.offset);
      tooDeep = true;
      depth = 0;
      return;
    }
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      offsets = Arrays.copyOf(offsets, depth * 2);
    }
    names[depth] = tag.name;
    offsets[depth++] = tag.offset;
  }

  private int indexOf(String name) {
    for (int i = depth - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, Set<String>> ends() {
    Map<String, Set<String>> ends = new HashMap<>();
    ends.put("li", Set.of("li"));
    ends.put("dt", Set.of("dt", "dd"));
    ends.put("dd", Set.of("dt", "dd"));
    ends.put("option", Set.of("option"));
    ends.put("optgroup", Set.of("option", "optgroup"));
    ends.put("td", Set.of("td", "th"));
    ends.put("th", Set.of("td", "th"));
    ends.put("tr", Set.of("td", "th", "tr", "colgroup", "caption"));
    for (String part : Set.of("thead", "tbody", "tfoot")) {
      ends.put(part, Set.of("td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption"));
    }
    ends.put("rt", Set.of("rt", "rp"));
    ends.put("rp", Set.of("rt", "rp"));
    ends.put("body", Set.of("head"));
    return Map.copyOf(ends);
  }
}
