package dk.genklang.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A file for the printer's machine: the pages of another format, placed on larger sheets. */
final class Imposed {
  private Imposed() {}

  /** Adds the sheets to a document, with the pages drawn on them. */
  interface Sheets {
    void draw(PDDocument sheets, LayerUtility layers, PDDocument pages) throws IOException;
  }

  /**
   * Makes the pages and places them.
   *
   * @param job names the imposed format
   * @param printer makes the pages, without bleed
   */
  static Printed of(PrintJob job, Printer printer, Supplier<PdfRenderer> renderer, Sheets sheets) {
    PrintJob single = new PrintJob(job.ref(), job.format().imposes().orElseThrow(), job.language());
    Printed printed = printer.print(single, renderer);
    try (PDDocument from = Loader.loadPDF(printed.bytes());
        PDDocument to = new PDDocument()) {
      sheets.draw(to, new LayerUtility(to), from);
      finish(to, from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      to.save(out);
      return new Printed(out.toByteArray(), printed.problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The title and dates of the pages it is made of, and an identity that follows from theirs, so
   * that the same pages give the same bytes.
   *
   * @param sheets the imposed document
   * @param pages the document that is read
   */
  private static void finish(PDDocument sheets, PDDocument pages) {
    PDDocumentInformation from = pages.getDocumentInformation();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(from.getTitle());
    information.setAuthor(from.getAuthor());
    information.setSubject(from.getSubject());
    information.setCreator(from.getCreator());
    information.setProducer(from.getProducer());
    information.setCreationDate(from.getCreationDate());
    information.setModificationDate(from.getModificationDate());
    sheets.setDocumentInformation(information);
    sheets.getDocumentCatalog().setLanguage(pages.getDocumentCatalog().getLanguage());
    String seed = pages.getDocument().getDocumentID() + " on " + sheets.getNumberOfPages();
    sheets.setDocumentId(Long.parseUnsignedLong(Hash.of(seed).substring(0, 16), 16));
  }
}
