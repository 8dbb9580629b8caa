package dk.genklang.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Shows what is on a page once more, for eyes only: whoever has the page read aloud hears it once.
 */
final class Copies {
  private static final List<String> MARKS =
      List.of(
          OperatorName.BEGIN_MARKED_CONTENT,
          OperatorName.BEGIN_MARKED_CONTENT_SEQ,
          OperatorName.END_MARKED_CONTENT);

  private Copies() {}

  /** The page as a picture without the marks that tie its words to the reading order. */
  private static PDFormXObject of(PDDocument document, PDPage page) throws IOException {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      operands.add(token);
      if (token instanceof Operator operator) {
        if (!MARKS.contains(operator.getName())) {
          kept.addAll(operands);
        }
        operands.clear();
      }
    }
    PDFormXObject form = new PDFormXObject(document);
    form.setResources(page.getResources());
    form.setBBox(page.getMediaBox());
    try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(kept);
    }
    return form;
  }

  /**
   * Repeats the top left part of the first page.
   *
   * @param repeats how it is laid out, in millimetres
   */
  static void repeat(PDDocument document, Repeats repeats) throws IOException {
    PDPage page = document.getPage(0);
    PDFormXObject form = of(document, page);
    PDRectangle sheet = page.getMediaBox();
    float width = CropMarks.MM * (float) repeats.width();
    float height = CropMarks.MM * (float) repeats.height();
    float left = CropMarks.MM * (float) repeats.left();
    float top = sheet.getHeight() - CropMarks.MM * (float) repeats.top();
    try (PDPageContentStream content = artifact(document, page, AppendMode.APPEND)) {
      for (int i = 1; i < repeats.columns() * repeats.rows(); i++) {
        float x = i % repeats.columns() * width;
        float y = -Math.floorDiv(i, repeats.columns()) * height;
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(x, y));
        content.addRect(left, top - height, width, height);
        content.clip();
        content.drawForm(form);
        content.restoreGraphicsState();
      }
      content.endMarkedContent();
    }
  }

  /**
   * Makes room around each page for what is cut away, and continues the page there as a mirror
   * would: colours run over the cut without a page having to know of it.
   *
   * @param bleed in points
   * @param margin of the sheet around the page, in points
   */
  static void over(PDDocument document, float bleed, float margin) throws IOException {
    for (PDPage page : document.getPages()) {
      PDRectangle trim = page.getMediaBox();
      PDFormXObject form = of(document, page);
      page.setMediaBox(grown(trim, margin));
      page.setCropBox(grown(trim, margin));
      float w = trim.getWidth();
      float h = trim.getHeight();
      PDRectangle colour = grown(trim, bleed);
      try (PDPageContentStream content = artifact(document, page, AppendMode.PREPEND)) {
        content.addRect(
            colour.getLowerLeftX(), colour.getLowerLeftY(), colour.getWidth(), colour.getHeight());
        content.clip();
        for (float x : new float[] {0, -w, w}) {
          for (float y : new float[] {0, -h, h}) {
            if (x != 0 || y != 0) {
              content.saveGraphicsState();
              content.transform(
                  new Matrix(
                      x == 0 ? 1 : -1, 0, 0, y == 0 ? 1 : -1, mirrored(x, w), mirrored(y, h)));
              content.drawForm(form);
              content.restoreGraphicsState();
            }
          }
        }
        content.endMarkedContent();
      }
    }
  }

  /** Where the mirror's edge comes to stand: at the page's own edge. */
  private static float mirrored(float side, float length) {
    return side == 0 ? 0 : side < 0 ? 0 : 2 * length;
  }

  private static PDRectangle grown(PDRectangle box, float by) {
    return new PDRectangle(
        box.getLowerLeftX() - by,
        box.getLowerLeftY() - by,
        box.getWidth() + 2 * by,
        box.getHeight() + 2 * by);
  }

  private static PDPageContentStream artifact(PDDocument document, PDPage page, AppendMode mode)
      throws IOException {
    PDPageContentStream content = new PDPageContentStream(document, page, mode, true, true);
    content.beginMarkedContent(COSName.ARTIFACT);
    return content;
  }
}
