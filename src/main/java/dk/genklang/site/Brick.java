package dk.genklang.site;

import dk.genklang.catalog.NeutralSigns;
import java.util.ArrayList;
import java.util.List;

/**
 * One square of the pattern in a page's head.
 *
 * @param sign its picture
 * @param tile its colours, from 1
 * @param turn quarter turns
 */
record Brick(String sign, int tile, int turn) {
  /** How many sets of colours the style sheet has. */
  private static final int TILES = 6;

  /**
   * A pattern that is always the same for a seed; a brick shares colours neither with the one
   * before it nor with the one above.
   *
   * @param columns bricks in a row
   * @param at which brick is the sign, upright, from 0
   */
  static List<Brick> pattern(int count, int columns, int at, String sign, String seed) {
    List<Brick> bricks = new ArrayList<>();
    int state = seed.hashCode();
    for (int i = 0; i < count; i++) {
      state = state * 1103515245 + 12345;
      int random = (state >>> 8) & 0xffff;
      int tile = tile(bricks, i, columns, random);
      List<String> free = new ArrayList<>(NeutralSigns.NAMES);
      free.remove(sign);
      bricks.stream().skip(Math.max(0, i - 2)).map(Brick::sign).forEach(free::remove);
      bricks.add(
          i == at
              ? new Brick(sign, tile, 0)
              : new Brick(free.get(random / 7 % free.size()), tile, random / 64 % 4));
    }
    return List.copyOf(bricks);
  }

  private static int tile(List<Brick> bricks, int at, int columns, int random) {
    int before = at > 0 ? bricks.get(at - 1).tile() : 0;
    int above = at >= columns ? bricks.get(at - columns).tile() : 0;
    int tile = 1 + random % TILES;
    while (tile == before || tile == above) {
      tile = 1 + tile % TILES;
    }
    return tile;
  }
}
