package dk.genklang.print;

import dk.genklang.catalog.NeutralSigns;
import dk.genklang.print.Drawing.Painted;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of square bricks. The entry's id decides which, so that an entry keeps its pattern; bricks
 * beside each other never share ground or shape, and one brick in five is the category's sign.
 */
final class Bricks {
  private static final double SIDE = 100;

  /** Bricks overlap a little: viewers show a hair of paper between edges that only touch. */
  private static final double OVERLAP = 0.5;

  /** Of five bricks, the second is the category's sign. */
  private static final int SIGN_AT = 1;

  /** How many small bricks hang on a board. */
  static final int SMALL = 5;

  private final Signs signs;

  Bricks(Signs signs) {
    this.signs = signs;
  }

  /**
   * One row.
   *
   * @param columns how many bricks
   * @param seed chooses the pattern
   */
  Drawing row(int columns, String sign, Colourway colours, String seed) {
    return row(columns, sign, colours, seed, SIGN_AT);
  }

  /**
   * One row with its sign somewhere else.
   *
   * @param signAt which of five bricks it is, from 0
   */
  Drawing row(int columns, String sign, Colourway colours, String seed, int signAt) {
    Choice choice = new Choice(Hash.of(seed));
    List<Painted> shapes = new ArrayList<>();
    int lastTile = -1;
    List<String> recent = new ArrayList<>();
    for (int x = 0; x < columns; x++) {
      int tile = choice.other(colours.tiles().size(), lastTile);
      String shape = sign;
      int turn = 0;
      if (x % 5 != signAt) {
        List<String> free = new ArrayList<>(NeutralSigns.NAMES);
        free.remove(sign);
        free.removeAll(recent.subList(Math.max(0, recent.size() - 2), recent.size()));
        shape = free.get(choice.below(free.size()));
        turn = choice.below(4);
      }
      Drawing brick = signs.draw(shape, colours.tiles().get(tile)).turned(turn);
      shapes.addAll(brick.placed(place(x, columns)));
      recent.add(shape);
      lastTile = tile;
    }
    return new Drawing(columns * SIDE, SIDE, shapes);
  }

  /** One of the small bricks of a board; those around it are others. */
  Drawing small(int index, String sign, Colourway colours, String seed) {
    List<Colourway.Tile> tiles = colours.boardTiles();
    Choice choice = new Choice(Hash.of(seed, "board"));
    int first = choice.below(tiles.size());
    int shape = choice.below(NeutralSigns.NAMES.size());
    Colourway.Tile tile = tiles.get((first + index) % tiles.size());
    String name = index == SIGN_AT ? sign : NeutralSigns.NAMES.get((shape + index) % SMALL);
    return signs.draw(name, tile).turned(index == SIGN_AT ? 0 : choice.below(4));
  }

  private static AffineTransform place(int x, int columns) {
    AffineTransform place = AffineTransform.getTranslateInstance(x * SIDE, 0);
    if (x < columns - 1) {
      place.scale((SIDE + OVERLAP) / SIDE, 1);
    }
    return place;
  }

  /** Numbers out of a hash. */
  private static final class Choice {
    private final String digits;
    private int at;

    Choice(String digits) {
      this.digits = digits;
    }

    int below(int limit) {
      int value = Integer.parseInt(digits, at, at + 3, 16);
      at = (at + 3) % (digits.length() - 3);
      return value % limit;
    }

    /** Any but one. */
    int other(int limit, int not) {
      int value = below(not < 0 ? limit : limit - 1);
      return not >= 0 && value >= not ? value + 1 : value;
    }
  }
}
