package dk.genklang.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns names in bytes into strings, the common ones without making a new string each time. */
final class Names {
  private static final int SIZE = 1024; // a power of two, several times the number of names

  private final boolean lowerCase;
  private final String[] table = new String[SIZE];

  /**
   * @param lowerCase whether names are the same in upper and lower case, as in HTML
   */
  Names(boolean lowerCase) {
    this.lowerCase = lowerCase;
    String common =
        "a abbr action address alt aria-current aria-label article aside body br button charset"
            + " class content data datetime dd details div dl dt em fieldset figcaption figure"
            + " footer for form h1 h2 h3 h4 head header height hidden href hreflang html id img"
            + " input itemprop label lang legend li link loading main meta method name nav option"
            + " ol p path property rel role script section select span src srcset strong style"
            + " sizes summary svg symbol table tbody td th thead time title tr type ul use value"
            + " viewBox width xmlns d fill hr i b small picture source defer width cols rows"
            + " aria-hidden aria-labelledby aria-describedby entry updated loc url published";
    for (String name : common.split(" ", -1)) {
      byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
      table[slot(bytes, 0, bytes.length)] = lowerCase ? name.toLowerCase(Locale.ROOT) : name;
    }
  }

  String name(byte[] bytes, int from, int to) {
    String candidate = table[slot(bytes, from, to)];
    if (candidate != null && matches(candidate, bytes, from, to)) {
      return candidate;
    }
    String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return lowerCase ? name.toLowerCase(Locale.ROOT) : name;
  }

  private boolean matches(String name, byte[] bytes, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != folded(bytes[from + i])) {
        return false;
      }
    }
    return true;
  }

  private int slot(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + folded(bytes[i]);
    }
    return (hash ^ hash >>> 10) & SIZE - 1;
  }

  private int folded(byte b) {
    return lowerCase && b >= 'A' && b <= 'Z' ? b + 32 : b;
  }
}
