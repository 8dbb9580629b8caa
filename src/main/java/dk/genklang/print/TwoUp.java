package dk.genklang.print;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Two of the same A5 pages beside each other on A4, to be printed on both sides and cut down the
 * middle: both halves of a sheet are alike, so it does not matter about which edge it is turned.
 */
final class TwoUp implements Printer {
  private static final float MM = 72 / 25.4f;
  private static final float WIDTH = 297 * MM;
  private static final float HEIGHT = 210 * MM;

  /** How far cut marks reach into the sheet. */
  private static final float MARK = 4 * MM;

  private final Printer pages;

  /**
   * @param pages makes the A5 pages, without bleed
   */
  TwoUp(Printer pages) {
    this.pages = pages;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    return Imposed.of(job, pages, renderer, TwoUp::draw);
  }

  private static void draw(PDDocument sheets, LayerUtility layers, PDDocument pages)
      throws IOException {
    for (int i = 0; i < pages.getNumberOfPages(); i++) {
      sheet(sheets, layers.importPageAsForm(pages, i), pages.getPage(i).getTrimBox());
    }
  }

  private static void sheet(PDDocument to, PDFormXObject page, PDRectangle trim)
      throws IOException {
    PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    to.addPage(sheet);
    page.setBBox(trim);
    try (PDPageContentStream content = new PDPageContentStream(to, sheet)) {
      for (int half = 0; half < 2; half++) {
        content.saveGraphicsState();
        float left = WIDTH / 2 - (half == 0 ? trim.getWidth() : 0);
        content.transform(
            new org.apache.pdfbox.util.Matrix(
                AffineTransform.getTranslateInstance(
                    left - trim.getLowerLeftX(), -trim.getLowerLeftY())));
        content.drawForm(page);
        content.restoreGraphicsState();
      }
      mark(content, 0, MARK);
      mark(content, HEIGHT - MARK, HEIGHT);
    }
  }

  /** A dark line in a white one, to be seen on any colour. */
  private static void mark(PDPageContentStream content, float from, float to) throws IOException {
    for (float[] pen : new float[][] {{1.4f, 1}, {0.4f, 0}}) {
      content.setStrokingColor(pen[1], pen[1], pen[1]);
      content.setLineWidth(pen[0]);
      content.moveTo(WIDTH / 2, from);
      content.lineTo(WIDTH / 2, to);
      content.stroke();
    }
  }
}
