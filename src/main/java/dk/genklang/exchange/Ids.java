package dk.genklang.exchange;

import dk.genklang.source.FileName;
import java.util.regex.Pattern;

/** Ids made of what somebody wrote, fit for a file's name on every system. */
final class Ids {
  /** With a language and an ending it is far from what file systems allow. */
  private static final int MOST_CHARACTERS = 80;

  /** Windows keeps these names for devices, whatever their ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private Ids() {}

  /** An id of small letters, digits and hyphens; empty when the text has none. */
  static String of(String text) {
    String id = FileName.id(text.substring(0, Math.min(text.length(), 4 * MOST_CHARACTERS)));
    return id.length() <= MOST_CHARACTERS
        ? id
        : id.substring(0, MOST_CHARACTERS).replaceAll("-$", "");
  }

  /** Whether an id cannot be a file's name on Windows. */
  static boolean reserved(String id) {
    return DEVICE.matcher(id).matches();
  }
}
