package dk.genklang.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import dk.genklang.markdown.PhoneNumbers;
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

  /**
   * Spaces would turn a phone number around that follows Arabic letters, and a dash would put the
   * end of two hours before their beginning: each is one word, read from the left as on the site.
   */
  private static final Pattern WORD =
      Pattern.compile(
          PhoneNumbers.WRITTEN
              + "|(?<!\\d)\\d{1,2}(?:[.:]\\d{2})?–\u2060?\\d{1,2}(?:[.:]\\d{2})?(?!\\d)");

  private Bidi paragraph = new Bidi();

  @Override
  public void setParagraph(String text, byte direction) {
    paragraph =
        new Bidi(
            words(text),
            direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** A line's letters in the order they are seen, from the left. */
  static String seen(String text, byte base) {
    Bidi runs = new Bidi(words(text), base);
    StringBuilder seen = new StringBuilder();
    for (int run = 0; run < runs.getRunCount(); run++) {
      BidiRun place = runs.getVisualRun(run);
      String part = text.substring(place.getStart(), place.getLimit());
      seen.append(place.isOddRun() ? Bidi.writeReverse(part, Bidi.DO_MIRRORING) : part);
    }
    return seen.toString();
  }

  /** The text with letters for what is read as one word from the left. */
  private static String words(String text) {
    return WORD.matcher(text).replaceAll(word -> "a".repeat(word.group().length()));
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
