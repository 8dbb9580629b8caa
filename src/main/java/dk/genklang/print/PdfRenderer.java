package dk.genklang.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns a sheet into a PDF that a screen reader reads (PDF/UA-1) and an archive keeps (PDF/A-3a).
 * The same sheet gives the same bytes on every machine. One renderer serves one thread.
 */
final class PdfRenderer {
  /** Counts up when the same sheet would give other bytes, so that kept files are made anew. */
  static final String VERSION = "4 openhtmltopdf 1.1.65";

  private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
  private final Markup markup = new Markup();

  PdfRenderer(Fonts fonts) {
    XRLog.setLoggingEnabled(false);
    for (Face face : Face.values()) {
      this.fonts.put(face, fonts.open(face));
    }
  }

  /** A sheet that was laid out. */
  static final class Rendered {
    private final byte[] pdf;
    private final List<String> overfull;

    Rendered(byte[] pdf, List<String> overfull) {
      this.pdf = pdf;
      this.overfull = List.copyOf(overfull);
    }

    /** The file; empty when something did not fit. */
    byte[] pdf() {
      return pdf;
    }

    /** The ids of boxes that are too small; {@code pages} when the number of pages is wrong. */
    List<String> overfull() {
      return overfull;
    }

    boolean fits() {
      return overfull.isEmpty();
    }
  }

  /** Lays the sheet out; writes it when everything fits. */
  Rendered render(Sheet sheet) {
    return render(sheet, false);
  }

  /** Lays the sheet out and writes it, even where something does not fit. */
  Rendered renderAnyway(Sheet sheet) {
    return render(sheet, true);
  }

  private Rendered render(Sheet sheet, boolean anyway) {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(sheet, document).buildPdfRenderer()) {
      renderer.layout();
      List<String> overfull = BoxCheck.overfull(renderer.getRootBox(), sheet.layout().pages());
      if (!overfull.isEmpty() && !anyway) {
        return new Rendered(new byte[0], overfull);
      }
      renderer.createPDFWithoutClosing();
      return new Rendered(PdfFinish.bytes(document, sheet), overfull);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(Sheet sheet, PDDocument document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    Lock.on(builder, pictures(sheet));
    fonts.forEach(
        (face, font) ->
            builder.useFont(
                new Lazy(document, font), face.family(), face.weight(), FontStyle.NORMAL, true));
    builder.usePDDocument(document);
    builder.useSVGDrawer(new VectorDrawer(sheet.pictures().drawings()));
    builder.useUnicodeBidiSplitter(Bidirectional::new);
    builder.useUnicodeBidiReorderer(new Bidirectional());
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.withW3cDocument(markup.read(Lengths.scaled(sheet)), Lock.SCHEME + "page");
    return builder;
  }

  private static Map<String, byte[]> pictures(Sheet sheet) {
    Map<String, byte[]> pictures = new HashMap<>();
    sheet.pictures().photos().forEach((name, jpeg) -> pictures.put(name + ".jpg", jpeg));
    for (String name : sheet.pictures().drawings().keySet()) {
      String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + name + "\"/>";
      pictures.put(name + ".svg", svg.getBytes(StandardCharsets.UTF_8));
    }
    return pictures;
  }

  /** A font that is taken into the document when the first letter needs it. */
  private static final class Lazy extends PDFontSupplier {
    private final PDDocument document;
    private final TrueTypeFont font;

    Lazy(PDDocument document, TrueTypeFont font) {
      super(null);
      this.document = document;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
