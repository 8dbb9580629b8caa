package dk.genklang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
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
    } else if (node instanceof HtmlBlockBase && !(node instanceof HtmlCommentBlock)) {
      asItIs(node.getChars());
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      asItIs(((ContentNode) node).getContentChars());
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
        show(node.getChars(), text, start);
      } else if (node instanceof LinkNode link && link.getTitle().isNotNull()) {
        show(link.getTitle(), text, start);
      }
    }
    passages.add(new MarkdownPassage(text.toString(), start, lines));
  }

  private void show(BasedSequence chars, StringBuilder text, int start) {
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    text.replace(from - start, to - start, source.substring(from, to));
  }

  /** What is shown with its marks. */
  private void asItIs(BasedSequence chars) {
    int start = chars.getStartOffset();
    passages.add(new MarkdownPassage(source.substring(start, chars.getEndOffset()), start, lines));
  }

  private static boolean seen(Node node) {
    return node instanceof Text
        || node instanceof Code
        || node instanceof HtmlEntity
        || (node instanceof HtmlInline && !(node instanceof HtmlInlineComment))
        || node instanceof TypographicSmarts;
  }
}
