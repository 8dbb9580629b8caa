package dk.genklang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Writes what stands within a paragraph. */
final class HtmlText {
  /** What is nested deeper than this is written as it is. */
  static final int MAX_DEPTH = 50;

  private final Document document;
  private final HeadingIds ids;
  private final Destinations destinations;
  private final Quotes quotes;
  private final StringBuilder html;

  HtmlText(
      Document document,
      HeadingIds ids,
      Destinations destinations,
      Quotes quotes,
      StringBuilder html) {
    this.document = document;
    this.ids = ids;
    this.destinations = destinations;
    this.quotes = quotes;
    this.html = html;
  }

  void children(Node node, int depth) {
    for (Node child : node.getChildren()) {
      add(child, depth + 1);
    }
  }

  private void add(Node node, int depth) {
    if (depth > MAX_DEPTH) {
      text(node.getChars().toString());
    } else if (node instanceof Text) {
      text(PhoneNumbers.unbroken(node.getChars().unescape().replace(" - ", " – ")));
    } else if (node instanceof Emphasis) {
      element("em", node, depth);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node, depth);
    } else if (node instanceof Code) {
      html.append("<code>");
      text(Leaves.text(node).orElseThrow());
      html.append("</code>");
    } else if (node instanceof SoftLineBreak) {
      html.append('\n');
    } else if (node instanceof HardLineBreak) {
      html.append("<br>\n");
    } else if (node instanceof TypographicQuotes quoted) {
      quoted(quoted, depth);
    } else if (node instanceof TypographicSmarts) {
      text(smart(node.getChars().toString()));
    } else if (node instanceof LinkNodeBase || node instanceof RefNode) {
      linked(node, depth);
    } else {
      Leaves.text(node).ifPresentOrElse(this::text, () -> children(node, depth));
    }
  }

  private void quoted(TypographicQuotes node, int depth) {
    boolean inner = node.getOpeningMarker().matches("'");
    html.append(inner ? quotes.innerOpen() : quotes.open());
    children(node, depth);
    html.append(inner ? quotes.innerClose() : quotes.close());
  }

  private static String smart(String written) {
    return switch (written) {
      case "'" -> "’";
      case "--" -> "–";
      case "---" -> "—";
      default -> written.startsWith(".") ? "…" : written;
    };
  }

  private void linked(Node node, int depth) {
    if (node instanceof Link link) {
      link(destination(link), title(link), node, depth);
    } else if (node instanceof Image image) {
      picture(destination(image), node);
    } else if (node instanceof AutoLink) {
      link(Leaves.text(node).orElseThrow(), "", node, depth);
    } else if (node instanceof MailLink) {
      link("mailto:" + Leaves.text(node).orElseThrow(), "", node, depth);
    } else if (node instanceof RefNode reference) {
      reference(reference, depth);
    }
  }

  private void reference(RefNode node, int depth) {
    Optional<LinkNodeBase> found = Optional.ofNullable(node.getReferenceNode(document));
    if (found.isPresent() && node instanceof ImageRef) {
      picture(destination(found.get()), node);
    } else if (found.isPresent() && node instanceof LinkRef) {
      link(destination(found.get()), title(found.get()), node, depth);
    } else {
      text(node.getChars().unescape());
    }
  }

  private void link(String destination, String title, Node node, int depth) {
    Optional<String> href =
        Optional.of(destination)
            .filter(to -> to.startsWith("#"))
            .flatMap(ids::link)
            .or(() -> destinations.link(destination));
    href.ifPresent(
        to -> {
          html.append("<a href=\"").append(Html.escape(to)).append('"');
          if (!title.isEmpty()) {
            html.append(" title=\"").append(Html.escape(title)).append('"');
          }
          html.append(Destinations.external(to) ? " rel=\"external noopener\">" : ">");
        });
    Leaves.text(node).ifPresentOrElse(this::text, () -> children(node, depth));
    html.append(href.isPresent() ? "</a>" : "");
  }

  private void picture(String destination, Node node) {
    String alt = PlainText.inline(node);
    destinations
        .picture(destination)
        .ifPresentOrElse(
            shown ->
                html.append("<img src=\"")
                    .append(Html.escape(shown.src()))
                    .append("\" srcset=\"")
                    .append(Html.escape(shown.srcset()))
                    .append("\" sizes=\"" + ShownPicture.SIZES + "\" width=\"")
                    .append(shown.width())
                    .append("\" height=\"")
                    .append(shown.height())
                    .append("\" alt=\"")
                    .append(Html.escape(alt))
                    .append("\" loading=\"lazy\" decoding=\"async\">"),
            () -> text(alt));
  }

  private void element(String name, Node node, int depth) {
    html.append('<').append(name).append('>');
    children(node, depth);
    html.append("</").append(name).append('>');
  }

  private void text(String text) {
    html.append(Html.escape(text));
  }

  private static String destination(LinkNodeBase link) {
    return link.getUrl().unescape();
  }

  private static String title(LinkNodeBase link) {
    return link.getTitle().unescape();
  }
}
