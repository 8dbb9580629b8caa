package dk.genklang.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * The words of a text: a line a paragraph, heading, list item or table row, and an empty line
 * between what stands apart.
 */
final class PlainText {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Document document) {
    PlainText plain = new PlainText();
    for (Node child : document.getChildren()) {
      plain.add(child, 0);
      plain.text.append('\n');
    }
    return plain.text.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
  }

  /** The words within a node, on one line. */
  static String inline(Node node) {
    PlainText plain = new PlainText();
    plain.children(node, 0);
    return plain.text.toString().replaceAll("\\s+", " ").strip();
  }

  private void add(Node node, int depth) {
    Optional<String> leaf = Leaves.text(node);
    if (leaf.isPresent()) {
      text.append(leaf.get());
    } else if (node instanceof HtmlCommentBlock) {
      return;
    } else if (node instanceof HtmlBlockBase || depth > HtmlText.MAX_DEPTH) {
      text.append(node.getChars()).append('\n');
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      ContentNode code = (ContentNode) node;
      text.append(code.getContentChars()).append('\n');
    } else if (node instanceof TypographicQuotes quotes) {
      text.append(quotes.getOpeningMarker());
      children(node, depth);
      text.append(quotes.getClosingMarker());
    } else {
      children(node, depth);
      if (node instanceof Paragraph || node instanceof Heading || node instanceof TableRow) {
        text.append('\n');
      } else if (node instanceof TableCell) {
        text.append(' ');
      }
    }
  }

  private void children(Node node, int depth) {
    for (Node child : node.getChildren()) {
      add(child, depth + 1);
    }
  }
}
