package dk.genklang.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import dk.genklang.model.PrintFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Finds text that does not fit. The renderer lets text run out of its box without a word, so after
 * layout every box of the class {@code box} is compared with the lines in it.
 */
final class BoxCheck {
  /** Tolerated, in the renderer's dots of 1/20 CSS pixel: half a millimetre. */
  private static final int SLACK = 38;

  private final Set<String> overfull = new TreeSet<>();

  private BoxCheck() {}

  /**
   * The ids of boxes that are too small, sorted; {@code pages} when the page count is wrong.
   *
   * @param root after layout
   * @param pages wanted, or {@link PrintFormat#ANY}
   */
  static List<String> overfull(BlockBox root, int pages) {
    BoxCheck check = new BoxCheck();
    check.layer(root.getLayer());
    if (pages != PrintFormat.ANY && root.getLayer().getPages().size() != pages) {
      check.overfull.add("pages");
    }
    return new ArrayList<>(check.overfull);
  }

  private void layer(Layer layer) {
    walk(layer.getMaster());
    layer.getChildren().forEach(this::layer);
  }

  private void walk(Box box) {
    Element element = box.getElement();
    if (box instanceof BlockBox
        && element != null
        && (" " + element.getAttribute("class") + " ").contains(" box ")) {
      compare(box, box, element.getAttribute("id"));
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
  }

  private void compare(Box outer, Box inner, String id) {
    if (inner instanceof LineBox line) {
      int right = line.getAbsX() + line.getContentStart() + line.getContentWidth() - trailing(line);
      int bottom = line.getAbsY() + line.getHeight();
      if (right > outer.getAbsX() + outer.getEffectiveWidth() + SLACK
          || bottom > outer.getAbsY() + outer.getHeight() + SLACK) {
        overfull.add(id);
      }
      return;
    }
    for (int i = 0; i < inner.getChildCount(); i++) {
      compare(outer, inner.getChild(i), id);
    }
  }

  /** A space at the end of a line counts as content and does not show. */
  private static int trailing(LineBox line) {
    InlineText last = line.findTrailingText();
    if (last == null || last.isEmpty() || !last.getSubstring().endsWith(" ")) {
      return 0;
    }
    return last.getWidth() / last.getSubstring().length();
  }
}
