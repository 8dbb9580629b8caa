package dk.genklang.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a style sheet: {@code url(...)} and {@code @import "..."}. */
final class CssLinks {
  /** Takes an address and where in the bytes it stands. */
  interface Each {
    void link(String address, int offset);
  }

  private static final Pattern LINK =
      Pattern.compile(
          "/\\*.*?\\*/" // comments, skipped
              + "|\\burl\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\\s)]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private CssLinks() {}

  static void each(byte[] page, int from, int to, Each each) {
    String css =
        new String(page, from, to - from, StandardCharsets.ISO_8859_1); // a character a byte
    Matcher matcher = LINK.matcher(css);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String found = matcher.group(group);
        if (found != null && !found.startsWith("#")) {
          byte[] bytes = found.getBytes(StandardCharsets.ISO_8859_1);
          each.link(new String(bytes, StandardCharsets.UTF_8), from + matcher.start(group));
        }
      }
    }
  }
}
