package dk.genklang.markdown;

import dk.genklang.model.Markdown;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CommonMark with tables, for texts by people who are not to be trusted with HTML: tags are shown,
 * not obeyed, and links lead to web pages, mail, telephones and this site only. A text that would
 * take too long to parse (see {@link MarkdownReading#readable}) is shown as it is. Thread-safe if
 * the function it is given is.
 */
public final class MarkdownRenderer {
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

  private final Destinations destinations;

  /**
   * For texts without pictures: their descriptions stand instead.
   *
   * @param links gives a destination as written ({@code activity/id}, {@code https://…}, {@code
   *     #x}) the address to write, or nothing: then the words stand without a link
   */
  public MarkdownRenderer(Function<String, Optional<String>> links) {
    this(links, destination -> Optional.empty());
  }

  /**
   * @param links as for texts without pictures
   * @param pictures gives a destination below {@code media/} the picture to show, or nothing: then
   *     its description stands instead
   */
  public MarkdownRenderer(
      Function<String, Optional<String>> links, Function<String, Optional<ShownPicture>> pictures) {
    this.destinations = new Destinations(links, pictures);
  }

  /**
   * The text as HTML.
   *
   * @param topHeadingLevel the level, 1 to 6, of a heading written {@code #}. Headings have ids
   *     that begin with {@code h-}; {@code #words-of-a-heading} leads there
   * @param language whose quotation marks are used (ISO 639-1)
   */
  public String html(Markdown m, int topHeadingLevel, String language) {
    return Parsing.parse(m.text())
        .map(
            document ->
                new HtmlBlocks(document, destinations, Quotes.of(language), topHeadingLevel)
                    .write())
        .orElseGet(() -> unread(m.text()));
  }

  /** The text's words, with {@code \n} between paragraphs, and without links and marks. */
  public String plain(Markdown m) {
    return Unmarked.of(m.text())
        .or(() -> Parsing.parse(m.text()).map(PlainText::of))
        .orElseGet(() -> m.text().strip());
  }

  private static String unread(String text) {
    return EMPTY_LINES
        .splitAsStream(text)
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> "<p>" + Html.escape(paragraph.strip()) + "</p>\n")
        .collect(Collectors.joining());
  }
}
