package dk.genklang.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws our own pictures straight into the PDF. A page names one by an SVG file that holds nothing
 * but its id; no SVG from outside is ever read, so there is nothing to guard against.
 */
final class VectorDrawer implements SVGDrawer {
  private static final Drawing NOTHING = new Drawing(1, 1, List.of());

  private final Map<String, Drawing> drawings;

  /**
   * @param drawings by the id of their SVG file's root
   */
  VectorDrawer(Map<String, Drawing> drawings) {
    this.drawings = drawings;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    return image(svg, width, height, dotsPerPixel);
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element svg, String uri, double width, double height, double dotsPerPixel) {
    return image(svg, width, height, dotsPerPixel);
  }

  private SVGImage image(Element svg, double width, double height, double dotsPerPixel) {
    Drawing drawing = drawings.getOrDefault(svg.getAttribute("id"), NOTHING);
    double w = width >= 0 ? width : drawing.width() * dotsPerPixel;
    double h = height >= 0 ? height : w * drawing.height() / drawing.width();
    return new Image(drawing, w, h);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}

  private record Image(Drawing drawing, double width, double height) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      AffineTransform where = AffineTransform.getTranslateInstance(x, y);
      where.scale(width / drawing.width(), height / drawing.height());
      for (Drawing.Painted painted : drawing.placed(where)) {
        int colour = painted.colour();
        device.setColor(new FSRGBColor(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
        if (painted.stroke() == 0) {
          device.fill(painted.shape());
        } else {
          device.setStroke(
              new BasicStroke(
                  (float) painted.stroke(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          device.draw(painted.shape());
        }
      }
    }
  }
}
