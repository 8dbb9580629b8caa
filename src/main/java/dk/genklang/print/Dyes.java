package dk.genklang.print;

import dk.genklang.print.Drawing.Painted;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Palette;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A municipality's colours on papers. Papers are written and drawn in Genklang's own, so that they
 * can be read; here all of them change at once. Which colours go together is checked with the
 * configuration.
 */
record Dyes(Map<Integer, Integer> own) {
  private static final int PAPER_BOARD = 0xf2f7f7;
  private static final Pattern STYLE =
      Pattern.compile("<style[^>]*>.*?</style>|style=\"[^\"]*\"", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{6})\\b");

  Dyes {
    own = Map.copyOf(own);
  }

  static Dyes of(Palette palette) {
    Map<Integer, Integer> own = new HashMap<>();
    for (Brand brand : Brand.values()) {
      if (palette.isOwn(brand)) {
        own.put(brand.standing().rgb(), palette.of(brand).rgb());
      }
    }
    if (palette.isOwn(Brand.BOARD)) {
      own.put(PAPER_BOARD, palette.of(Brand.BOARD).rgb());
    }
    return new Dyes(own);
  }

  /** A page whose styles have the colours; its words are left alone. */
  String in(String xhtml) {
    return own.isEmpty()
        ? xhtml
        : STYLE.matcher(xhtml).replaceAll(style -> Matcher.quoteReplacement(dyed(style.group())));
  }

  private String dyed(String style) {
    return COLOUR
        .matcher(style)
        .replaceAll(
            colour ->
                String.format(Locale.ROOT, "#%06x", dyed(Integer.parseInt(colour.group(1), 16))));
  }

  Drawing in(Drawing drawing) {
    return own.isEmpty()
        ? drawing
        : new Drawing(
            drawing.width(),
            drawing.height(),
            drawing.shapes().stream()
                .map(it -> new Painted(it.shape(), dyed(it.colour()), it.stroke()))
                .toList());
  }

  private int dyed(int colour) {
    return own.getOrDefault(colour, colour);
  }
}
