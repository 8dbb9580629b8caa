package dk.genklang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along the structure tree. */
final class Structure {
  private final Map<Integer, String> texts = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  private Structure() {}

  /** The text of the first page in reading order, with single spaces. */
  static String text(byte[] pdf) {
    Structure structure = new Structure();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      structure.collect(document.getPage(0));
      structure.walk(document.getDocumentCatalog().getStructureTreeRoot());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(" ", structure.found).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private void collect(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    extractor.getMarkedContents().forEach(this::collect);
  }

  private void collect(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (item instanceof PDMarkedContent inner) {
        collect(inner);
      }
    }
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element);
      } else if (kid instanceof PDMarkedContent content) {
        found.add(texts.getOrDefault(content.getMCID(), ""));
      } else if (kid instanceof Integer mcid) {
        found.add(texts.getOrDefault(mcid, ""));
      }
    }
  }
}
