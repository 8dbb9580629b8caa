package dk.genklang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** The words of nodes that have no others within them. */
final class Leaves {
  private Leaves() {}

  /** The node's text, without marks; empty for a node that has others within it. */
  static Optional<String> text(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      return Optional.of(node.getChars().unescape());
    } else if (node instanceof Code code) {
      return Optional.of(Escaping.collapseWhitespace(code.getText(), true));
    } else if (node instanceof AutoLink link) {
      return Optional.of(link.getText().toString());
    } else if (node instanceof MailLink link) {
      return Optional.of(link.getText().unescape());
    } else if (node instanceof SoftLineBreak) {
      return Optional.of(" ");
    } else if (node instanceof HardLineBreak) {
      return Optional.of("\n");
    } else if (node instanceof HtmlInlineComment
        || node instanceof Reference
        || node instanceof TableSeparator) {
      return Optional.of("");
    }
    return node instanceof HtmlInline || node instanceof TypographicSmarts
        ? Optional.of(node.getChars().toString())
        : Optional.empty();
  }
}
