package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cards to cut out, eight on a sheet of A4, with backs. The back of a card stands in the other
 * column, where the long edge turns it to; the pattern has no frame, so that a printer that is two
 * millimetres off is not seen.
 */
final class CardsDesign implements Design {
  static final double WIDTH = 105;
  static final double HEIGHT = 74.25;

  private static final int COLUMNS = 2;
  private static final int ON_SHEET = 8;
  private static final int[] GROUNDS = {
    Colourway.SUN, Colourway.CORAL, Colourway.LEAF, Colourway.FJORD
  };

  /** Half bricks, so that four stand on a card's width. */
  private static final int BRICKS = 8;

  private static final int ROWS = 12;

  private final Desk desk;

  CardsDesign(Desk desk) {
    this.desk = desk;
  }

  /** A sheet: the fronts on one side, the backs of the same cards on the other. */
  record Leaf(List<Card> cards) {}

  /**
   * One card; without a text one to write on.
   *
   * @param x and {@code y} of its front from the upper left corner; {@code back} the x of its back
   */
  record Card(
      int number, double x, double y, double back, String ground, String ring, Heading text) {
    public boolean blank() {
      return text.lines().isEmpty();
    }
  }

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Tool tool = (Tool) desk.catalog().entry(ref).orElseThrow();
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < Math.max(1, tool.cards().size()); i += ON_SHEET) {
      List<Card> cards = new ArrayList<>();
      for (int k = 0; k < ON_SHEET; k++) {
        cards.add(card(tool, i + k));
      }
      leaves.add(new Leaf(cards));
    }
    Composition page =
        new Composition(desk, tool.title(), tool.common().summary())
            .put("leaves", leaves)
            .put("label", desk.heading(tool.title(), 50, 9, 4.2, 2))
            .draw("back", back(tool))
            .draw("mark", desk.studio().signs().mark(Colourway.WHITE_MARK));
    for (int i = 0; i < GROUNDS.length; i++) {
      Colourway.Tile tile =
          new Colourway.Tile(
              GROUNDS[i],
              Colourway.WHITE,
              Colourway.PETROL,
              GROUNDS[i] == Colourway.SUN ? Colourway.CORAL : Colourway.SUN);
      page.draw("ring" + i, desk.studio().signs().draw("ekko", tile).turned(2));
    }
    return List.of(
        page.sheet(
            "cards.peb",
            tool.common().origin().file(),
            format,
            1,
            2 * leaves.size(),
            tool.common().verified()));
  }

  private Card card(Tool tool, int index) {
    int place = index % ON_SHEET;
    int column = place % COLUMNS;
    int row = place / COLUMNS;
    int colour = (column + 2 * row + row / 2) % GROUNDS.length;
    Heading text =
        index < tool.cards().size()
            ? desk.cardText(tool.cards().get(index), WIDTH - 22, 42)
            : new Heading("", 1, 1, List.of(), 0);
    return new Card(
        index + 1,
        column * WIDTH,
        row * HEIGHT,
        (COLUMNS - 1 - column) * WIDTH,
        String.format(Locale.ROOT, "#%06x", GROUNDS[colour]),
        "ring" + colour,
        text);
  }

  private Drawing back(Tool tool) {
    String sign = desk.sign(tool);
    List<Drawing.Painted> shapes = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      Drawing bricks = desk.bricks().row(BRICKS, sign, desk.colours(sign), tool.id() + " " + row);
      double side = bricks.height();
      AffineTransform down = AffineTransform.getTranslateInstance(0, row * side);
      down.scale(1, row < ROWS - 1 ? 1.005 : 1);
      shapes.addAll(bricks.placed(down));
    }
    return new Drawing(BRICKS * 100, ROWS * 100, shapes);
  }
}
