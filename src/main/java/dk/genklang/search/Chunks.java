package dk.genklang.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The distinct chunks of text in one language, numbered as they come. A chunk is what stands
 * between white space, in lower case and without the signs around it: text.js does the same to the
 * chunks it is given, so fewer distinct ones come to it.
 */
final class Chunks {
  /** No word is so long; who writes a million letters in a row is not found by all of them. */
  private static final int LONGEST = 1000;

  /** U+0300, the combining grave accent. */
  private static final char FIRST_MARK = '\u0300';

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> chunks = new ArrayList<>();
  private final Consumer<String> first;

  /**
   * @param first told of each chunk the first time it comes
   */
  Chunks(Consumer<String> first) {
    this.first = first;
  }

  /** The chunks of a text as they are written, with the signs around them taken off. */
  static List<String> cut(String text) {
    String normal = simple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    List<String> found = new ArrayList<>();
    int end = normal.length();
    for (int at = 0; at < end; at++) {
      int start = at;
      while (at < end && !white(normal.charAt(at))) {
        at++;
      }
      addParts(trimmed(normal, start, at), found);
    }
    return found;
  }

  private static void addParts(String chunk, List<String> found) {
    int from = 0;
    while (from < chunk.length()) {
      int to = Math.min(chunk.length(), from + LONGEST);
      if (to < chunk.length() && Character.isLowSurrogate(chunk.charAt(to))) {
        to--;
      }
      found.add(chunk.substring(from, to));
      from = to;
    }
  }

  /** Whether all letters come before the marks that could be part of them. */
  private static boolean simple(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of a text's chunks. */
  int[] numbers(List<String> written) {
    int[] found = new int[written.size()];
    for (int at = 0; at < found.length; at++) {
      found[at] = number(written.get(at));
    }
    return found;
  }

  /** All chunks by number. */
  List<String> all() {
    return chunks;
  }

  /** Remembers a chunk also as it is written, because most are written the same way again. */
  private int number(String written) {
    Integer known = numbers.get(written);
    if (known != null) {
      return known;
    }
    String chunk = written.toLowerCase(Locale.ROOT);
    Integer same = numbers.putIfAbsent(chunk, chunks.size());
    if (same == null) {
      chunks.add(chunk);
      first.accept(chunk);
    }
    int number = same == null ? chunks.size() - 1 : same;
    numbers.put(written, number);
    return number;
  }

  private static String trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !inWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !inWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return start < end ? text.substring(start, end) : "";
  }

  private static boolean inWord(int character) {
    return Character.isLetterOrDigit(character);
  }

  /** White space as JavaScript's {@code \s} has it. */
  private static boolean white(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
