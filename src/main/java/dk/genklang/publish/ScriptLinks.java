package dk.genklang.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the modules that a module imports by a relative path at its top. */
final class ScriptLinks {
  private static final Pattern IMPORT =
      Pattern.compile(
          "/\\*.*?\\*/|(?m:^\\s*//.*$)" // comments, skipped
              + "|(?:^|[;}\\s])(?:import|export)\\b[^'\"();]*?(?:\\bfrom\\s*)?"
              + "[\"'](\\.{1,2}/[^\"'\\n]+)[\"']",
          Pattern.DOTALL);

  private ScriptLinks() {}

  static void each(byte[] page, CssLinks.Each each) {
    Matcher matcher = IMPORT.matcher(new String(page, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        each.link(matcher.group(1), matcher.start(1));
      }
    }
  }
}
