package dk.genklang.site;

import dk.genklang.catalog.NeutralSigns;
import dk.genklang.model.Category;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs of categories: one SVG with a symbol for each file of {@code templates/assets/signs},
 * whose colours a page can change through the custom properties {@code --g --a --b --c}. Immutable
 * and thread-safe.
 */
final class Signs {
  private static final Pattern FILE = Pattern.compile("signs/([a-z0-9-]+)\\.svg");
  private static final Pattern CONTENT = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("data-colour=\"([a-z]+)\"");
  private static final Pattern PAINT =
      Pattern.compile("class=\"(?:line-)?([gabc])\"|(fill|stroke)=\"(#[0-9a-f]{6})\"");

  private final NavigableMap<String, String> symbols = new TreeMap<>();
  private final NavigableMap<String, String> papers = new TreeMap<>();

  Signs(Map<String, byte[]> files) {
    files.forEach(
        (file, bytes) -> {
          Matcher name = FILE.matcher(file);
          String svg = new String(bytes, StandardCharsets.UTF_8);
          Matcher content = CONTENT.matcher(svg);
          if (name.matches() && content.find()) {
            Matcher colour = COLOUR.matcher(svg);
            symbols.put(name.group(1), painted(content.group(1)));
            papers.put(name.group(1), colour.find() ? colour.group(1) : "sol");
          }
        });
  }

  /** The name of a category's sign, or of a neutral one that is always the same for its id. */
  String of(Category category) {
    return category.sign().filter(symbols::containsKey).orElseGet(() -> of(category.id()));
  }

  /** The name of the sign called so, or of a neutral one that is always the same for it. */
  String of(String id) {
    return symbols.containsKey(id) ? id : NeutralSigns.of(id);
  }

  /** The paper (colourway) that goes with a sign. */
  String paper(String sign) {
    return papers.getOrDefault(sign, "sol");
  }

  boolean has(String sign) {
    return symbols.containsKey(sign);
  }

  String sprite() {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    symbols.forEach(
        (name, content) ->
            svg.append("<symbol id=\"")
                .append(name)
                .append("\" viewBox=\"0 0 100 100\">")
                .append(content)
                .append("</symbol>\n"));
    return svg.append("</svg>\n").toString();
  }

  /** Puts the custom property of each shape's role before its standing colour. */
  private static String painted(String content) {
    StringBuilder svg = new StringBuilder();
    for (String element : content.strip().split("(?<=>)\\s*", -1)) {
      String role = "a";
      Matcher paint = PAINT.matcher(element);
      StringBuilder shape = new StringBuilder();
      while (paint.find()) {
        if (paint.group(1) != null) {
          role = paint.group(1);
          paint.appendReplacement(shape, "");
        } else {
          paint.appendReplacement(
              shape, paint.group(2) + "=\"var(--" + role + "," + paint.group(3) + ")\"");
        }
      }
      svg.append(paint.appendTail(shape));
    }
    return svg.toString().replaceAll("\\s{2,}", " ");
  }
}
