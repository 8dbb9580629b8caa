package dk.genklang.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Tells the printer where pages are cut: the trim box, and where colour runs over the cut the bleed
 * box and lines at the corners.
 */
final class CropMarks {
  static final float MM = 72 / 25.4f;

  /** Between the bleed and a line, and the length of a line. */
  private static final float GAP = 1 * MM;

  private static final float LENGTH = 5 * MM;

  private CropMarks() {}

  /**
   * @param bleed in millimetres; the sheet is larger than the page by it and {@link Frame#MARKS}
   */
  static void on(PDDocument document, double bleed) throws IOException {
    float over = (float) bleed * MM;
    float margin = bleed == 0 ? 0 : over + (float) Frame.MARKS * MM;
    for (PDPage page : document.getPages()) {
      PDRectangle sheet = page.getMediaBox();
      page.setTrimBox(inside(sheet, margin));
      page.setBleedBox(inside(sheet, margin - over));
      if (margin > 0) {
        draw(document, page, inside(sheet, margin), over);
      }
    }
  }

  private static PDRectangle inside(PDRectangle sheet, float margin) {
    return new PDRectangle(
        sheet.getLowerLeftX() + margin,
        sheet.getLowerLeftY() + margin,
        sheet.getWidth() - 2 * margin,
        sheet.getHeight() - 2 * margin);
  }

  private static void draw(PDDocument document, PDPage page, PDRectangle trim, float bleed)
      throws IOException {
    float near = bleed + GAP;
    float far = near + LENGTH;
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.setStrokingColor(0f, 0f, 0f);
      content.setLineWidth(0.25f);
      for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
        line(content, x, trim.getLowerLeftY() - near, x, trim.getLowerLeftY() - far);
        line(content, x, trim.getUpperRightY() + near, x, trim.getUpperRightY() + far);
      }
      for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
        line(content, trim.getLowerLeftX() - near, y, trim.getLowerLeftX() - far, y);
        line(content, trim.getUpperRightX() + near, y, trim.getUpperRightX() + far, y);
      }
      content.endMarkedContent();
    }
  }

  private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2)
      throws IOException {
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }
}
