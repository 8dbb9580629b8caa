package dk.genklang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dk.genklang.model.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands together and what of it can be read. */
final class Passages {
  private final String source;
  private final Lines lines;
  private final List<MarkdownPassage> passages = new ArrayList<>();

  private Passages(Markdown markdown) {
    this.source = markdown.text();
    this.lines = new Lines(markdown);
  }

  static List<MarkdownPassage> of(Document document, Markdown markdown) {
    Passages found = new Passages(markdown);
    found.blocks(document, 0);
    return List.copyOf(found.passages);
  }

  /** A text that is shown as it is. */
  static List<MarkdownPassage> whole(Markdown markdown) {
    return List.of(new MarkdownPassage(markdown.text(), 0, new Lines(markdown)));
  }

  private void blocks(Node node, int depth) {
    if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
      passage(node);
    } else if (depth <= HtmlText.MAX_DEPTH) {
      node.getChildren().forEach(child -> blocks(child, depth + 1));
    }
  }

  private void passage(Node block) {
    int start = block.getStartOffset();
    StringBuilder text = new StringBuilder();
    for (int i = start; i < block.getEndOffset(); i++) {
      text.append(source.charAt(i) == '\n' ? '\n' : ' ');
    }
    for (Node node : block.getDescendants()) {
      boolean address =
          node.getParent() instanceof AutoLink || node.getParent() instanceof MailLink;
      if (seen(node) && !address) {
        text.replace(
            node.getStartOffset() - start,
            node.getEndOffset() - start,
            source.substring(node.getStartOffset(), node.getEndOffset()));
      }
    }
    passages.add(new MarkdownPassage(text.toString(), start, lines));
  }

  private static boolean seen(Node node) {
    return node instanceof Text
        || node instanceof Code
        || node instanceof HtmlEntity
        || node instanceof TypographicSmarts;
  }
}
