package dk.genklang.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What a laid-out document lacks: what it says of itself, its colour space, and an identity that
 * does not change with the clock.
 */
final class PdfFinish {
  private static final String CREATOR = "Genklang";

  private PdfFinish() {}

  /** The finished file. */
  static byte[] bytes(PDDocument document, Sheet sheet) throws IOException {
    Sheet.Facts facts = sheet.facts();
    information(document, facts);
    metadata(document, facts);
    outputIntent(document);
    if (!sheet.repeats().equals(Repeats.NONE)) {
      Copies.repeat(document, sheet.repeats());
    }
    if (sheet.layout().mirrored()) {
      float bleed = (float) sheet.layout().bleed() * CropMarks.MM;
      Copies.over(document, bleed, bleed + (float) Frame.MARKS * CropMarks.MM);
    }
    CropMarks.on(document, sheet.layout().bleed());
    document.setDocumentId(Long.parseUnsignedLong(Hash.of(sheet.xhtml()).substring(0, 16), 16));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void information(PDDocument document, Sheet.Facts facts) {
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar date = GregorianCalendar.from(facts.date().atStartOfDay(ZoneOffset.UTC));
    information.setTitle(facts.title());
    information.setSubject(facts.subject());
    information.setAuthor(facts.author());
    information.setCreator(CREATOR);
    information.setProducer(CREATOR);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
  }

  private static void metadata(PDDocument document, Sheet.Facts facts) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(facts, CREATOR).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(facts.language());
  }

  private static void outputIntent(PDDocument document) throws IOException {
    PDStream profile =
        new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    document.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
  }
}
