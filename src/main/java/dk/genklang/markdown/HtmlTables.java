package dk.genklang.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes tables, in a box that scrolls where they are wider than the screen. The box can be reached
 * with the keyboard and is named after the table's head.
 */
final class HtmlTables {
  private final HtmlText text;
  private final StringBuilder html;

  HtmlTables(HtmlText text, StringBuilder html) {
    this.text = text;
    this.html = html;
  }

  void add(TableBlock table, int depth) {
    html.append("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
        .append(Html.escape(name(table)))
        .append("\">\n<table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableCaption) {
        html.append("<caption>");
        text.children(part, depth + 1);
        html.append("</caption>\n");
      } else if (part.hasChildren() && part instanceof TableHead) {
        rows("thead", part, depth + 1);
      } else if (part.hasChildren() && part instanceof TableBody) {
        rows("tbody", part, depth + 1);
      }
    }
    html.append("</table>\n</div>\n");
  }

  private void rows(String name, Node part, int depth) {
    html.append('<').append(name).append(">\n");
    for (Node row : part.getChildren()) {
      html.append("<tr>");
      for (Node cell : row.getChildren()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell, depth);
        }
      }
      html.append("</tr>\n");
    }
    html.append("</").append(name).append(">\n");
  }

  private void cell(TableCell cell, int depth) {
    String name = cell.isHeader() ? "th" : "td";
    html.append('<').append(name).append(cell.isHeader() ? " scope=\"col\"" : "");
    Optional.ofNullable(cell.getAlignment())
        .filter(alignment -> alignment != TableCell.Alignment.LEFT)
        .map(alignment -> alignment.name().toLowerCase(Locale.ROOT))
        .ifPresent(side -> html.append(" class=\"align-").append(side).append('"'));
    if (cell.getSpan() > 1) {
      html.append(" colspan=\"").append(cell.getSpan()).append('"');
    }
    html.append('>');
    text.children(cell, depth);
    html.append("</").append(name).append('>');
  }

  private static String name(TableBlock table) {
    StringBuilder name = new StringBuilder();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead && part.getFirstChild() instanceof TableRow row) {
        for (Node cell : row.getChildren()) {
          String words = PlainText.inline(cell);
          name.append(name.length() == 0 || words.isEmpty() ? "" : ", ").append(words);
        }
      }
    }
    return name.toString();
  }
}
