package dk.genklang.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the links, ids and faults out of an HTML page, an SVG image or another XML file. */
final class PageReader implements MarkupScanner.Handler {
  private static final Names HTML_NAMES = new Names(true);
  private static final Names XML_NAMES = new Names(false);
  private static final int FEW = 16;
  private static final Pattern REFRESH =
      Pattern.compile("(?i)[^;]*;\\s*url\\s*=\\s*['\"]?(.*?)['\"]?");
  private static final Set<String> SHARED_ADDRESSES = Set.of("og:image", "og:url", "twitter:image");

  private final byte[] page;
  private final boolean xml;
  private final Cursor cursor;
  private final Nesting nesting;
  private final Facts.Builder facts;
  private final Set<String> seen = new HashSet<>();
  private boolean doctype;
  private int textFrom;

  private PageReader(byte[] page, boolean xml, Facts.Builder facts) {
    this.page = page;
    this.xml = xml;
    this.facts = facts;
    this.cursor = new Cursor(page);
    this.nesting = new Nesting(xml, this);
  }

  static void readHtml(byte[] page, Facts.Builder facts) {
    PageReader reader = new PageReader(page, false, facts);
    new MarkupScanner(page, false, HTML_NAMES, reader).scan();
    reader.nesting.finish();
    if (!reader.doctype) {
      reader.fault(Fault.Kind.DOCTYPE, "", 0);
    }
  }

  static void readXml(byte[] page, Facts.Builder facts) {
    PageReader reader = new PageReader(page, true, facts);
    new MarkupScanner(page, true, XML_NAMES, reader).scan();
    reader.nesting.finish();
  }

  @Override
  public boolean start(Tag tag) {
    if (!xml && !doctype) {
      fault(Fault.Kind.DOCTYPE, "", 0);
      doctype = true;
    }
    boolean foreign = nesting.inForeign();
    nesting.start(tag);
    attributesTwice(tag);
    for (int i = 0; i < tag.attributes(); i++) {
      attribute(tag, i);
    }
    textFrom = -1;
    if (xml && tag.name.equals("loc")) {
      textFrom = tag.offset + "<loc>".length();
    }
    return !foreign;
  }

  @Override
  public void end(String name, int offset) {
    nesting.end(name, offset);
    if (textFrom >= 0 && name.equals("loc")) {
      link(new String(page, textFrom, offset - textFrom, StandardCharsets.UTF_8), textFrom);
    }
    textFrom = -1;
  }

  @Override
  public void raw(String name, int from, int to) {
    if (name.equals("style")) {
      CssLinks.each(page, from, to, this::link);
    }
  }

  @Override
  public void doctype(int offset) {
    doctype = true;
  }

  @Override
  public void fault(Fault.Kind kind, String name, int offset) {
    facts.fault(new Fault(kind, name, cursor.place(offset)));
  }

  private void attributesTwice(Tag tag) {
    Set<String> before = tag.attributes() > FEW ? new HashSet<>() : Set.of();
    for (int i = 0; i < tag.attributes(); i++) {
      String name = tag.attributeName(i);
      boolean twice = tag.attributes() > FEW ? !before.add(name) : tag.firstNamed(name) < i;
      if (twice) {
        fault(Fault.Kind.ATTRIBUTE_TWICE, name, tag.nameOffset(i));
      }
    }
  }

  private void attribute(Tag tag, int i) {
    switch (tag.attributeName(i)) {
      case "id" -> id(tag, i);
      case "href" -> {
        if (!tag.name.equals("base")) {
          link(tag, i);
        } else {
          facts.base(tag.value(i));
        }
      }
      case "src", "action", "formaction", "poster", "xlink:href" -> link(tag, i);
      case "data" -> {
        if (tag.name.equals("object")) {
          link(tag, i);
        }
      }
      case "srcset", "imagesrcset" -> sourceSet(tag.value(i), tag.valueOffset(i));
      case "content" -> {
        if (tag.name.equals("meta")) {
          meta(tag, i);
        }
      }
      default -> {}
    }
  }

  private void id(Tag tag, int i) {
    if (nesting.inside("template")) {
      return; // Not in the page before a script copies it there.
    }
    String id = tag.value(i);
    if (seen.add(id)) {
      facts.id(id);
    } else {
      fault(Fault.Kind.DUPLICATE_ID, id, tag.valueOffset(i));
    }
  }

  private void meta(Tag tag, int i) {
    String value = tag.value(i);
    if (tag.value("http-equiv").toLowerCase(Locale.ROOT).equals("refresh")) {
      Matcher refresh = REFRESH.matcher(value);
      if (refresh.matches()) {
        link(refresh.group(1), tag.valueOffset(i));
      }
    } else if (SHARED_ADDRESSES.contains(tag.value("property"))
        || SHARED_ADDRESSES.contains(tag.value("name"))) {
      link(value, tag.valueOffset(i));
    }
  }

  /** Addresses with widths or densities: {@code a.webp 400w, b.webp 800w}. */
  private void sourceSet(String value, int offset) {
    for (String candidate : value.strip().split(",\\s+|(?<=\\s[0-9.]{1,9}[wxh]),", -1)) {
      link(candidate.strip().split("\\s+", 2)[0], offset);
    }
  }

  private void link(Tag tag, int i) {
    link(tag.value(i), tag.valueOffset(i));
  }

  private void link(String address, int offset) {
    facts.link(address, cursor.place(offset));
  }
}
