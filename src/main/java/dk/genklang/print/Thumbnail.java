package dk.genklang.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A small picture of a file's first page, as SVG: sharp on every screen and the same on every
 * machine. Large letters are drawn, small text becomes bars, as it looks from afar.
 */
final class Thumbnail extends PDFGraphicsStreamEngine {
  /** Counts up when the same file would give another picture. */
  static final String VERSION = "thumbnail 1";

  /** Letters from this size on are drawn, in points. */
  private static final double DRAWN = 24;

  /** Photos are made so wide. */
  private static final int PHOTO = 240;

  private final StringBuilder shapes = new StringBuilder();
  private final AffineTransform flip;
  private Path2D path = new Path2D.Double();
  private Rectangle2D bar = new Rectangle2D.Double();
  private String barColour = "";

  private Thumbnail(PDPage page) {
    super(page);
    PDRectangle box = page.getTrimBox();
    flip = new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
  }

  /**
   * Draws a file.
   *
   * @throws UncheckedIOException when it is not a PDF
   */
  static byte[] of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      Thumbnail thumbnail = new Thumbnail(page);
      thumbnail.processPage(page);
      thumbnail.flush();
      PDRectangle box = page.getTrimBox();
      return String.format(
              Locale.ROOT,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\">%s</svg>",
              box.getWidth(),
              box.getHeight(),
              thumbnail.shapes)
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    AffineTransform at = matrix.createAffineTransform();
    double size = Math.sqrt(Math.abs(at.getDeterminant()));
    if (size >= DRAWN && font instanceof PDVectorFont vectors) {
      flush();
      at.preConcatenate(flip);
      at.scale(0.001, 0.001);
      draw(SvgPath.of(vectors.getNormalizedPath(code), at, 1), colour(false), "");
      return;
    }
    boolean upright = at.getShearX() == 0;
    double length = displacement.getX() * size;
    Rectangle2D glyph =
        upright
            ? new Rectangle2D.Double(at.getTranslateX(), at.getTranslateY(), length, size * 0.45)
            : new Rectangle2D.Double(
                at.getTranslateX() - size * 0.45, at.getTranslateY(), size * 0.45, length);
    boolean follows =
        colour(false).equals(barColour)
            && (upright
                ? Math.abs(glyph.getY() - bar.getY()) < 0.1
                    && glyph.getX() - bar.getMaxX() < size
                    && glyph.getX() >= bar.getX()
                : Math.abs(glyph.getX() - bar.getX()) < 0.1
                    && glyph.getY() - bar.getMaxY() < size
                    && glyph.getY() >= bar.getY());
    if (!follows) {
      flush();
      bar = glyph;
      barColour = colour(false);
    } else {
      bar = bar.createUnion(glyph);
    }
  }

  private void flush() {
    if (!barColour.isEmpty() && bar.getWidth() > 0) {
      draw(SvgPath.of(bar, flip, 1), barColour, " opacity=\".6\"");
    }
    barColour = "";
  }

  private void draw(String d, String colour, String more) {
    if (!d.isEmpty()) {
      shapes.append("<path fill=\"").append(colour).append('"').append(more);
      shapes.append(" d=\"").append(d).append("\"/>");
    }
  }

  private String colour(boolean stroke) throws UncheckedIOException {
    try {
      PDColor colour =
          stroke ? getGraphicsState().getStrokingColor() : getGraphicsState().getNonStrokingColor();
      return String.format(Locale.ROOT, "#%06x", colour.toRGB());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    flush();
    AffineTransform at =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    at.preConcatenate(flip);
    Rectangle2D box = at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    BufferedImage full = image.getImage();
    int height = Math.max(1, PHOTO * full.getHeight() / full.getWidth());
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(Photos.scaled(full, PHOTO, height), "jpeg", jpeg);
    shapes.append(
        String.format(
            Locale.ROOT,
            "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" href=\"data:image/jpeg;base64,%s\"/>",
            SvgPath.number(box.getX()),
            SvgPath.number(box.getY()),
            SvgPath.number(box.getWidth()),
            SvgPath.number(box.getHeight()),
            Base64.getEncoder().encodeToString(jpeg.toByteArray())));
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new Path2D.Double();
  }

  @Override
  public void strokePath() {
    flush();
    double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
    String width = SvgPath.number(getGraphicsState().getLineWidth() * Math.abs(scale));
    shapes
        .append("<path fill=\"none\" stroke-linecap=\"round\" stroke=\"")
        .append(colour(true))
        .append("\" stroke-width=\"")
        .append(width)
        .append("\" d=\"")
        .append(SvgPath.of(path, flip, 1))
        .append("\"/>");
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    flush();
    draw(
        SvgPath.of(path, flip, 1),
        colour(false),
        windingRule == Path2D.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "");
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName name) {}
}
