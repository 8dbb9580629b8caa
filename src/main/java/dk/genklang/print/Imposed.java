package dk.genklang.print;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a file for the printer's machine says of itself. */
final class Imposed {
  private Imposed() {}

  /**
   * The title and dates of the pages it is made of, and an identity that follows from theirs, so
   * that the same pages give the same bytes.
   *
   * @param sheets the imposed document
   * @param pages the document that is read
   */
  static void finish(PDDocument sheets, PDDocument pages) {
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
