package dk.genklang.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.regex.Pattern;

/** Text from right to left: finds its runs, turns them round and joins Arabic letters. */
final class Bidirectional implements BidiSplitter, BidiReorderer {
  private static final ArabicShaping SHAPING =
      new ArabicShaping(
          ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK
              | ArabicShaping.LETTERS_SHAPE);
  private static final ArabicShaping UNSHAPING =
      new ArabicShaping(
          ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK
              | ArabicShaping.LETTERS_UNSHAPE);

  /** Spaces would turn a number around that follows Arabic letters: it is one word. */
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:\\+\\d{2}[ \u00a0])?\\d{2}(?:[ \u00a0]\\d{2}){3}(?!\\d)");

  private Bidi paragraph = new Bidi();

  @Override
  public void setParagraph(String text, byte direction) {
    String runs = PHONE.matcher(text).replaceAll(phone -> "a".repeat(phone.group().length()));
    paragraph =
        new Bidi(
            runs, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return paragraph.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = paragraph.getRunStart(run);
    return new BidiTextRun(
        start,
        paragraph.getRunLimit(run) - start,
        (paragraph.getRunLevel(run) & 1) == 1 ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String text) {
    return switch (Bidi.getBaseDirection(text)) {
      case Bidi.LTR -> LTR;
      case Bidi.RTL -> RTL;
      default -> NEUTRAL;
    };
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
  }

  @Override
  public String shapeText(String text) {
    return with(SHAPING, text);
  }

  @Override
  public String deshapeText(String text) {
    return with(UNSHAPING, text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static String with(ArabicShaping shaping, String text) {
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
