package dk.genklang.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Writes paragraphs, headings, lists and what else stands on lines of its own. */
final class HtmlBlocks {
  private final StringBuilder html = new StringBuilder();
  private final Document document;
  private final ListOptions lists;
  private final HeadingIds ids;
  private final HtmlText text;
  private final HtmlTables tables;
  private final int topLevel;

  /**
   * @param topLevel the level of the heading that is written {@code #}
   */
  HtmlBlocks(Document document, Destinations destinations, Quotes quotes, int topLevel) {
    this.document = document;
    this.lists = ListOptions.get(document);
    this.ids = new HeadingIds(document);
    this.text = new HtmlText(document, ids, destinations, quotes, html);
    this.tables = new HtmlTables(text, html);
    this.topLevel = topLevel;
  }

  String write() {
    children(document, 0);
    return html.toString();
  }

  private void children(Node node, int depth) {
    for (Node child : node.getChildren()) {
      add(child, depth + 1);
    }
  }

  private void add(Node node, int depth) {
    if (node instanceof HtmlCommentBlock || node instanceof Reference) {
      return;
    }
    if (depth > HtmlText.MAX_DEPTH || node instanceof HtmlBlockBase) {
      verbatim("<p>", node.getChars().toString().strip(), "</p>\n");
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, depth);
    } else if (node instanceof Heading heading) {
      heading(heading, depth);
    } else if (node instanceof ListBlock list) {
      list(list, depth);
    } else if (node instanceof ListItem) {
      container("li", node, depth);
    } else if (node instanceof BlockQuote) {
      container("blockquote", node, depth);
    } else if (node instanceof ThematicBreak) {
      html.append("<hr>\n");
    } else if (node instanceof TableBlock table) {
      tables.add(table, depth);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      ContentNode code = (ContentNode) node;
      verbatim("<pre><code>", code.getContentChars().toString(), "</code></pre>\n");
    } else {
      children(node, depth);
    }
  }

  private void paragraph(Paragraph node, int depth) {
    boolean tight =
        node.getParent() instanceof ParagraphItemContainer item
            && item.isParagraphWrappingDisabled(node, lists, document);
    int start = html.length();
    text.children(node, depth);
    boolean empty = html.substring(start).isBlank();
    if (empty) {
      html.setLength(start);
    } else if (!tight) {
      html.insert(start, "<p>").append("</p>\n");
    } else if (node.getNext() != null) {
      html.append('\n');
    }
  }

  private void heading(Heading node, int depth) {
    int level = Math.min(6, topLevel + node.getLevel() - 1);
    html.append("<h").append(level);
    ids.of(node).ifPresent(id -> html.append(" id=\"").append(id).append('"'));
    html.append('>');
    text.children(node, depth);
    html.append("</h").append(level).append(">\n");
  }

  private void list(ListBlock node, int depth) {
    boolean ordered = node instanceof OrderedList;
    html.append(ordered ? "<ol" : "<ul");
    if (node instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
      html.append(" start=\"").append(numbered.getStartNumber()).append('"');
    }
    html.append(">\n");
    children(node, depth);
    html.append(ordered ? "</ol>\n" : "</ul>\n");
  }

  private void container(String name, Node node, int depth) {
    html.append('<').append(name).append('>');
    children(node, depth);
    html.append("</").append(name).append(">\n");
  }

  private void verbatim(String before, String content, String after) {
    html.append(before).append(Html.escape(content)).append(after);
  }
}
