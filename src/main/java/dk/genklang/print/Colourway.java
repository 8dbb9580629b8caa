package dk.genklang.print;

import dk.genklang.model.PosterColour;
import dk.genklang.theme.Brand;
import dk.genklang.theme.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The colours of a poster. Text stands only on the pairs named here; all reach a contrast of 6.5.
 *
 * @param ground of the sheet
 * @param ink of the text on it
 * @param band behind day and time
 * @param time colour of day and time
 * @param rule colour of the line below them
 * @param tiles of the bricks, in the order of {@link Signs.Role}
 */
record Colourway(
    String name, int ground, int ink, int band, int time, int rule, List<Tile> tiles, Inks inks) {
  static final int PETROL = 0x08292f;
  static final int FOREST = 0x004c42;
  static final int FJORD = 0xb7cecf;
  static final int LEAF = 0xabc27e;
  static final int SUN = 0xffd16c;
  static final int CORAL = 0xff8671;
  static final int WHITE = 0xffffff;

  /** The mark on a white note. */
  static final Tile WHITE_MARK = new Tile(WHITE, WHITE, PETROL, CORAL);

  /** Colours of one brick: its ground, the main shape, the second, the accent. */
  record Tile(int ground, int main, int second, int accent) {}

  /** The colours everything is mixed from: the municipality's, or Genklang's own. */
  record Inks(int petrol, int forest, int sun, int coral, int leaf, int fjord) {
    static Inks of(Palette palette) {
      return new Inks(
          palette.of(Brand.PETROL).rgb(),
          palette.of(Brand.FOREST).rgb(),
          palette.of(Brand.SUN).rgb(),
          palette.of(Brand.CORAL).rgb(),
          palette.of(Brand.LEAF).rgb(),
          palette.of(Brand.FJORD).rgb());
    }
  }

  /** In Genklang's own colours. */
  static Colourway of(PosterColour colour) {
    return of(colour, Inks.of(Palette.STANDING));
  }

  /** In a municipality's colours. */
  static Colourway of(PosterColour colour, Inks inks) {
    int petrol = inks.petrol();
    int forest = inks.forest();
    int sun = inks.sun();
    int coral = inks.coral();
    int leaf = inks.leaf();
    int fjord = inks.fjord();
    return switch (colour) {
      case SOL ->
          new Colourway(
              "sol",
              sun,
              petrol,
              petrol,
              sun,
              WHITE,
              List.of(
                  new Tile(coral, petrol, WHITE, sun),
                  new Tile(petrol, sun, coral, WHITE),
                  new Tile(WHITE, coral, petrol, leaf),
                  new Tile(forest, sun, leaf, WHITE),
                  new Tile(fjord, petrol, coral, WHITE)),
              inks);
      case KORAL ->
          new Colourway(
              "koral",
              coral,
              petrol,
              petrol,
              sun,
              WHITE,
              List.of(
                  new Tile(sun, petrol, coral, WHITE),
                  new Tile(petrol, coral, sun, WHITE),
                  new Tile(WHITE, coral, forest, sun),
                  new Tile(forest, sun, coral, WHITE),
                  new Tile(fjord, petrol, WHITE, coral)),
              inks);
      case BLAD ->
          new Colourway(
              "blad",
              leaf,
              petrol,
              forest,
              sun,
              WHITE,
              List.of(
                  new Tile(forest, sun, leaf, WHITE),
                  new Tile(sun, forest, coral, WHITE),
                  new Tile(WHITE, forest, leaf, coral),
                  new Tile(petrol, leaf, sun, WHITE),
                  new Tile(coral, petrol, WHITE, sun)),
              inks);
      case FJORD ->
          new Colourway(
              "fjord",
              fjord,
              petrol,
              petrol,
              WHITE,
              sun,
              List.of(
                  new Tile(petrol, fjord, coral, WHITE),
                  new Tile(WHITE, petrol, coral, fjord),
                  new Tile(coral, WHITE, petrol, sun),
                  new Tile(sun, petrol, WHITE, coral),
                  new Tile(forest, fjord, sun, WHITE)),
              inks);
      case SKOV ->
          new Colourway(
              "skov",
              forest,
              WHITE,
              sun,
              petrol,
              petrol,
              List.of(
                  new Tile(sun, forest, coral, WHITE),
                  new Tile(coral, forest, WHITE, sun),
                  new Tile(leaf, forest, WHITE, sun),
                  new Tile(WHITE, forest, coral, leaf),
                  new Tile(petrol, leaf, sun, WHITE)),
              inks);
    };
  }

  /** The category's sign in the poster's corner: on the ink, in the ground and two lights. */
  Tile corner() {
    int accent = is(PosterColour.KORAL) ? inks.sun() : inks.coral();
    return ink == WHITE
        ? new Tile(WHITE, inks.forest(), inks.coral(), inks.sun())
        : new Tile(ink, ground, WHITE, accent);
  }

  /** A sign that stands on the ground itself. */
  Tile plain() {
    int second = ink == WHITE ? SUN : WHITE;
    return new Tile(ground, ink, second, ground == CORAL ? SUN : CORAL);
  }

  /** The mark in one ink, with its hole in the ground's colour. */
  Tile mark() {
    return new Tile(ground, ground, ink, ink);
  }

  /** The mark on a white note. */
  Tile whiteMark() {
    return new Tile(WHITE, WHITE, inks.petrol(), inks.coral());
  }

  /** The colour of the board that notes hang on. */
  int board() {
    return is(PosterColour.SOL) || is(PosterColour.KORAL) ? inks.petrol() : inks.forest();
  }

  /** A note with petrol ink that has the poster's colour; the dark ones take leaf. */
  int note() {
    return is(PosterColour.SKOV) ? inks.leaf() : ground;
  }

  private boolean is(PosterColour colour) {
    return name.equals(colour.code());
  }

  /** Tiles that stand out from the board. */
  List<Tile> boardTiles() {
    return tiles.stream().filter(tile -> tile.ground() != board()).toList();
  }

  /** The large brick on the board. */
  Tile largeTile() {
    return boardTiles().get(0);
  }

  /** The colours by the names the templates use, as CSS writes them, in the order of the names. */
  SortedMap<String, String> css() {
    return new TreeMap<>(
        Map.of(
            "petrol", css(inks.petrol()),
            "ground", css(ground),
            "ink", css(ink),
            "band", css(band),
            "time", css(time),
            "rule", css(rule),
            "board", css(board()),
            "note", css(note()),
            "second", css(is(PosterColour.SOL) ? inks.coral() : inks.sun())));
  }

  private static String css(int colour) {
    return String.format(Locale.ROOT, "#%06x", colour);
  }
}
