package dk.genklang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The pages of an A5 booklet on sheets of A4, so that the sheets, printed on both sides, turned
 * about the short edge, laid in each other and folded, are the booklet. Pages that are missing to a
 * multiple of four become pages for notes before the last.
 */
final class Saddle implements Printer {
  private static final float MM = 72 / 25.4f;
  private static final float WIDTH = 297 * MM;
  private static final float HEIGHT = 210 * MM;
  private static final int ON_SHEET = 4;

  /** Stands for a page that is not in the booklet. */
  private static final int NOTES = 0;

  private final Printer pages;

  /**
   * @param pages makes the A5 pages, without bleed
   */
  Saddle(Printer pages) {
    this.pages = pages;
  }

  /** Two pages beside each other, counted from 1; 0 is a page for notes. */
  record Side(int left, int right) {}

  /** The sides of the sheets, front and back in turn, from the outermost. */
  static List<Side> sides(int pages) {
    int all = (pages + ON_SHEET - 1) / ON_SHEET * ON_SHEET;
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < all / 2; i++) {
      int low = page(i + 1, pages, all);
      int high = page(all - i, pages, all);
      sides.add(i % 2 == 0 ? new Side(high, low) : new Side(low, high));
    }
    return sides;
  }

  private static int page(int place, int pages, int all) {
    if (place == all) {
      return pages;
    }
    return place < pages ? place : NOTES;
  }

  @Override
  public Printed print(PrintJob job, Supplier<PdfRenderer> renderer) {
    return Imposed.of(job, pages, renderer, Saddle::draw);
  }

  private static void draw(PDDocument sheets, LayerUtility layers, PDDocument pages)
      throws IOException {
    for (Side side : sides(pages.getNumberOfPages())) {
      PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      sheets.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(sheets, sheet)) {
        place(content, layers, pages, side.left(), true);
        place(content, layers, pages, side.right(), false);
      }
    }
  }

  private static void place(
      PDPageContentStream content, LayerUtility layers, PDDocument from, int page, boolean left)
      throws IOException {
    if (page == NOTES) {
      notes(content, left ? 0 : WIDTH / 2);
      return;
    }
    PDRectangle trim = from.getPage(page - 1).getTrimBox();
    float x = left ? WIDTH / 2 - trim.getWidth() : WIDTH / 2;
    content.saveGraphicsState();
    content.transform(Matrix.getTranslateInstance(x - trim.getLowerLeftX(), -trim.getLowerLeftY()));
    content.drawForm(layers.importPageAsForm(from, page - 1));
    content.restoreGraphicsState();
  }

  /** Lines to write on. */
  private static void notes(PDPageContentStream content, float left) throws IOException {
    content.setStrokingColor(0.42f, 0.5f, 0.52f);
    content.setLineWidth(0.25f * MM);
    for (float y = 24 * MM; y < HEIGHT - 20 * MM; y += 10 * MM) {
      content.moveTo(left + 13 * MM, y);
      content.lineTo(left + WIDTH / 2 - 13 * MM, y);
      content.stroke();
    }
  }
}
