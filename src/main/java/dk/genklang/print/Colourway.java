package dk.genklang.print;

import dk.genklang.model.PosterColour;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
record Colourway(String name, int ground, int ink, int band, int time, int rule, List<Tile> tiles) {
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

  static Colourway of(PosterColour colour) {
    return switch (colour) {
      case SOL ->
          new Colourway(
              "sol",
              SUN,
              PETROL,
              PETROL,
              SUN,
              WHITE,
              List.of(
                  new Tile(CORAL, PETROL, WHITE, SUN),
                  new Tile(PETROL, SUN, CORAL, WHITE),
                  new Tile(WHITE, CORAL, PETROL, LEAF),
                  new Tile(FOREST, SUN, LEAF, WHITE),
                  new Tile(FJORD, PETROL, CORAL, WHITE)));
      case KORAL ->
          new Colourway(
              "koral",
              CORAL,
              PETROL,
              PETROL,
              SUN,
              WHITE,
              List.of(
                  new Tile(SUN, PETROL, CORAL, WHITE),
                  new Tile(PETROL, CORAL, SUN, WHITE),
                  new Tile(WHITE, CORAL, FOREST, SUN),
                  new Tile(FOREST, SUN, CORAL, WHITE),
                  new Tile(FJORD, PETROL, WHITE, CORAL)));
      case BLAD ->
          new Colourway(
              "blad",
              LEAF,
              PETROL,
              FOREST,
              SUN,
              WHITE,
              List.of(
                  new Tile(FOREST, SUN, LEAF, WHITE),
                  new Tile(SUN, FOREST, CORAL, WHITE),
                  new Tile(WHITE, FOREST, LEAF, CORAL),
                  new Tile(PETROL, LEAF, SUN, WHITE),
                  new Tile(CORAL, PETROL, WHITE, SUN)));
      case FJORD ->
          new Colourway(
              "fjord",
              FJORD,
              PETROL,
              PETROL,
              WHITE,
              SUN,
              List.of(
                  new Tile(PETROL, FJORD, CORAL, WHITE),
                  new Tile(WHITE, PETROL, CORAL, FJORD),
                  new Tile(CORAL, WHITE, PETROL, SUN),
                  new Tile(SUN, PETROL, WHITE, CORAL),
                  new Tile(FOREST, FJORD, SUN, WHITE)));
      case SKOV ->
          new Colourway(
              "skov",
              FOREST,
              WHITE,
              SUN,
              PETROL,
              PETROL,
              List.of(
                  new Tile(SUN, FOREST, CORAL, WHITE),
                  new Tile(CORAL, FOREST, WHITE, SUN),
                  new Tile(LEAF, FOREST, WHITE, SUN),
                  new Tile(WHITE, FOREST, CORAL, LEAF),
                  new Tile(PETROL, LEAF, SUN, WHITE)));
    };
  }

  /** The category's sign in the poster's corner: on the ink, in the ground and two lights. */
  Tile corner() {
    int accent = ground == CORAL ? SUN : CORAL;
    return ink == WHITE
        ? new Tile(WHITE, FOREST, CORAL, SUN)
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

  /** The colour of the board that notes hang on. */
  int board() {
    return ground == SUN || ground == CORAL ? PETROL : FOREST;
  }

  /** A note with petrol ink that has the poster's colour; the dark ones take leaf. */
  int note() {
    return ground == FOREST ? LEAF : ground;
  }

  /** Tiles that stand out from the board. */
  List<Tile> boardTiles() {
    return tiles.stream().filter(tile -> tile.ground() != board()).toList();
  }

  /** The large brick on the board. */
  Tile largeTile() {
    return boardTiles().get(0);
  }

  /** The colours by the names the templates use, as CSS writes them. */
  Map<String, String> css() {
    return Map.of(
        "ground", css(ground),
        "ink", css(ink),
        "band", css(band),
        "time", css(time),
        "rule", css(rule),
        "board", css(board()),
        "note", css(note()),
        "second", css(note() == SUN ? CORAL : SUN));
  }

  private static String css(int colour) {
    return String.format(Locale.ROOT, "#%06x", colour);
  }
}
