package dk.genklang.schema;

import static dk.genklang.schema.Field.optional;
import static dk.genklang.schema.Field.required;

import dk.genklang.config.MapTiles;
import dk.genklang.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key {@code map} of {@code site-config.yml}: where the pictures of a map that can be moved
 * come from. The address is one of https and of one host, which the pages' policy then names.
 */
final class MapShape {
  private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https://(?:[A-Za-z0-9-]{1,63}\\.){0,8}[A-Za-z0-9-]{1,63}(?::\\d{1,5})?/"
              + "(?=.*\\{z\\})(?=.*\\{x\\})(?=.*\\{y\\})"
              + "(?:[A-Za-z0-9._~:/?&=%@!$()*+,;-]|\\{[zxy]\\})+");

  /** A tag, or a character written as HTML has it. */
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]|&#?[A-Za-z0-9]+;");

  private static final int FURTHEST = 1;
  private static final int CLOSEST = 22;
  private static final int USUAL = 18;

  private static final Field<String> TILES =
      required(
          "tiles", Type.of(Description.pattern(ADDRESS, "bad-tile-address"), MapShape::address));
  private static final Field<String> ATTRIBUTION = required("attribution", plain(Types.line()));
  private static final Field<Integer> MAX_ZOOM =
      optional("max-zoom", Numbers.integer(FURTHEST, CLOSEST));

  static final Shape<MapTiles> SHAPE =
      Shape.of(
          List.of(TILES, ATTRIBUTION, MAX_ZOOM),
          (values, reading) ->
              new MapTiles(
                  values.require(TILES),
                  values.require(ATTRIBUTION),
                  values.get(MAX_ZOOM).orElse(USUAL)));

  private MapShape() {}

  private static Optional<String> address(Node node, Reading reading) {
    return Types.scalar(node, reading, "text").flatMap(text -> address(text, node, reading));
  }

  private static Optional<String> address(String text, Node node, Reading reading) {
    if (ADDRESS.matcher(text).matches()) {
      return Optional.of(text);
    }
    List<String> missing = PLACES.stream().filter(place -> !text.contains(place)).toList();
    if (!text.startsWith("https://")) {
      return reading.error("tiles-not-https", node, text);
    }
    return missing.isEmpty()
        ? reading.error("bad-tile-address", node, text)
        : reading.error("tiles-without-place", node, String.join(", ", missing));
  }

  /** A text that is shown as it stands, and so has no HTML in it. */
  private static Type<String> plain(Type<String> text) {
    Description none = Description.of("type", "string").with("pattern", MARKUP.pattern());
    return Type.of(
        text.describe().with("not", none),
        (node, reading) ->
            text.read(node, reading)
                .flatMap(
                    read ->
                        MARKUP.matcher(read).find()
                            ? reading.error("attribution-markup", node, read)
                            : Optional.of(read)));
  }
}
