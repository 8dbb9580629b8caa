package dk.genklang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dk.genklang.model.Markdown;
import dk.genklang.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text parsed once, for all who ask what it says and where it leads. Used by one thread. */
public final class MarkdownReading {
  private final Markdown markdown;
  private final Optional<Document> document;

  /** Parses a text. */
  public MarkdownReading(Markdown markdown) {
    this.markdown = markdown;
    this.document = Parsing.parse(markdown.text());
  }

  /** Whether the text is read as Markdown; if not, it is much too long or too deeply nested. */
  public boolean readable() {
    return document.isPresent();
  }

  /** Where the text begins. */
  public Position start() {
    return markdown.start();
  }

  /** What a reader reads, passage by passage, with where it was written. */
  public List<MarkdownPassage> passages() {
    return document
        .map(parsed -> Passages.of(parsed, markdown))
        .orElseGet(() -> Passages.whole(markdown));
  }

  /** The destinations of links and pictures, in the order they are written. */
  public List<MarkdownLink> links() {
    List<MarkdownLink> links = new ArrayList<>();
    document.ifPresent(parsed -> collect(parsed, links));
    return List.copyOf(links);
  }

  /** The pictures, in the order they are written. */
  public List<MarkdownPicture> pictures() {
    List<MarkdownPicture> pictures = new ArrayList<>();
    document.ifPresent(
        parsed -> {
          Lines lines = new Lines(markdown);
          for (Node node : parsed.getDescendants()) {
            source(node, parsed)
                .ifPresent(
                    source ->
                        pictures.add(
                            new MarkdownPicture(
                                source.getUrl().unescape(),
                                PlainText.inline(node),
                                lines.at(node.getStartOffset()))));
          }
        });
    return List.copyOf(pictures);
  }

  /** What says where a picture is: the picture itself, or the line it refers to. */
  private static Optional<LinkNodeBase> source(Node node, Document parsed) {
    if (node instanceof Image image) {
      return Optional.of(image);
    }
    return node instanceof ImageRef reference
        ? Optional.ofNullable(reference.getReferenceNode(parsed))
        : Optional.empty();
  }

  private void collect(Document parsed, List<MarkdownLink> links) {
    Lines lines = new Lines(markdown);
    for (Node node : parsed.getDescendants()) {
      if (node instanceof LinkNodeBase link) {
        boolean bare = link instanceof AutoLink || link instanceof MailLink;
        BasedSequence url = bare ? link.getChars().subSequence(1) : link.getUrl();
        Position position = lines.at(url.isNull() ? node.getStartOffset() : url.getStartOffset());
        String destination = bare ? Leaves.text(link).orElseThrow() : link.getUrl().unescape();
        links.add(
            new MarkdownLink(
                link instanceof MailLink ? "mailto:" + destination : destination, position));
      }
    }
  }
}
