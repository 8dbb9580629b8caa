package dk.genklang.exchange;

import dk.genklang.source.Characters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * HTML that other directories write in their descriptions, as Markdown: paragraphs, line breaks,
 * lists, links, bold and italics. Of other elements the words are kept, but for those whose words
 * are not for readers.
 */
final class Html implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          ("head title script style template noscript noframes noembed iframe object embed applet"
                  + " svg math canvas audio video button select textarea datalist")
              .split(" "));

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** Longer than this it is no address, and Markdown is not read as such. */
  private static final int LONGEST_ADDRESS = 1_000;

  private final MarkdownText markdown = new MarkdownText();

  /**
   * Characters of addresses yet to be written; a tree may have one in more places than the text.
   */
  private int addresses;

  private Html(int length) {
    this.addresses = length;
  }

  /**
   * What a text says; one without elements of HTML is a text already, in which {@code <} is less.
   */
  static Description description(String text) {
    Element body = Jsoup.parseBodyFragment(text).body();
    if (body.stream().skip(1).noneMatch(element -> element.tag().isKnownTag())) {
      String plain = seen(Parser.unescapeEntities(text, true)).strip();
      return new Description(plain, plain);
    }
    Html html = new Html(text.length());
    body.filter(html);
    return html.markdown.description();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      if (UNREAD.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    switch (element.normalName()) {
      case "b", "strong" -> markdown.bold(1);
      case "i", "em" -> markdown.italic(1);
      case "a" -> markdown.link(address(element.attr("href")));
      case "br" -> markdown.lineBreak();
      case "td", "th" -> markdown.space();
      case "ul", "menu" -> markdown.list(false);
      case "ol" -> markdown.list(true);
      case "li" -> markdown.item();
      default -> block(element);
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "b", "strong" -> markdown.bold(-1);
      case "i", "em" -> markdown.italic(-1);
      case "a" -> markdown.link(Optional.empty());
      case "br" -> {}
      case "td", "th" -> markdown.space();
      case "ul", "ol", "menu" -> markdown.endList();
      case "li" -> markdown.endItem();
      default -> block(element);
    }
  }

  private void block(Element element) {
    if (element.isBlock()) {
      markdown.paragraph();
    }
  }

  private void text(TextNode node) {
    String text = seen(node.getWholeText());
    if (node.parentNode() instanceof Element parent && parent.normalName().equals("pre")) {
      String[] lines = text.split("\n", -1);
      markdown.text(lines[0]);
      for (int i = 1; i < lines.length; i++) {
        markdown.lineBreak();
        markdown.text(lines[i]);
      }
    } else {
      markdown.text(text);
    }
  }

  /** The text without what nobody sees, and without the sign that stands for it. */
  private static String seen(String text) {
    return Characters.seen(text).replace("\uFFFD", "");
  }

  /** Where a link leads, as it stands between brackets; empty when it is not to be followed. */
  private Optional<String> address(String href) {
    String address =
        href.strip()
            .replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("<", "%3C")
            .replace(">", "%3E");
    int colon = address.indexOf(':');
    boolean safe =
        colon > 0
            && address.length() <= Math.min(LONGEST_ADDRESS, addresses)
            && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))
            && address.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\\')
            && Characters.firstUnseen(address) < 0;
    if (!safe) {
      return Optional.empty();
    }
    addresses -= href.length();
    return Optional.of(MarkdownEscapes.entities(address));
  }
}
