package dk.genklang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides Danish text into sentences. */
final class Sentences {
  private static final String ENDS = ".!?:…";
  private static final String CLOSERS = "»«”\"’')]";

  /** What a full stop and a capital letter may follow within a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "bl.a", "ca", "dr", "evt", "f.eks", "hr", "inkl", "kl", "nr", "pr", "sct", "skt", "st",
          "tlf");

  private Sentences() {}

  /** The start of each sentence that has words, and the end of the text last. */
  static List<Integer> bounds(String text) {
    List<Integer> bounds = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && !abbreviates(text, i)) {
        int next = next(text, i);
        if (next > 0) {
          add(bounds, text, start, next);
          start = next;
        }
      }
    }
    add(bounds, text, start, text.length());
    bounds.add(text.length());
    return bounds;
  }

  private static void add(List<Integer> bounds, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        bounds.add(i);
        return;
      }
    }
  }

  /** The start of the next sentence, or 0 when the mark ends none. */
  private static int next(String text, int mark) {
    int i = mark + 1;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int space = i;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || "»«“\"–-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    boolean begins = i < text.length() && Character.isUpperCase(text.charAt(i));
    return i > space && begins ? i : 0;
  }

  private static boolean abbreviates(String text, int mark) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    int start = mark;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, mark);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || SHORT.contains(word.toLowerCase(Locale.ROOT));
  }
}
