package dk.genklang.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scales the lengths of a page's styles: {@code mm} with the paper, {@code pt} with the paper and
 * the text. CSS offers no way that the renderer does exactly: {@code rem} is rounded.
 */
final class Lengths {
  private static final Pattern STYLE =
      Pattern.compile("<style[^>]*>.*?</style>|style=\"[^\"]*\"", Pattern.DOTALL);
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#-])(-?\\d*\\.?\\d+)(mm|pt)\\b");

  private Lengths() {}

  static String scaled(Sheet sheet) {
    Sheet.Layout layout = sheet.layout();
    if (layout.scale() == 1 && layout.textScale() == 1) {
      return sheet.xhtml();
    }
    return STYLE
        .matcher(sheet.xhtml())
        .replaceAll(style -> Matcher.quoteReplacement(scaled(style.group(), layout)));
  }

  private static String scaled(String style, Sheet.Layout layout) {
    return LENGTH
        .matcher(style)
        .replaceAll(
            length -> {
              boolean text = length.group(2).equals("pt");
              double factor = layout.scale() * (text ? layout.textScale() : 1);
              double value = Double.parseDouble(length.group(1)) * factor;
              return String.format(Locale.ROOT, "%.3f%s", value, length.group(2));
            });
  }
}
