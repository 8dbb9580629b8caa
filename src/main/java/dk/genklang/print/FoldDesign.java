package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import dk.genklang.print.FoldFigure.Point;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A nip-napper on a sheet of A4: to cut out and fold, with eight prompts under its flaps. */
final class FoldDesign implements Design {
  private static final double LEFT = 10;
  private static final double TOP = 10;
  private static final int STEPS = 4;

  private final Desk desk;
  private final FoldFigure figure;

  FoldDesign(Desk desk) {
    this.desk = desk;
    this.figure = new FoldFigure(desk.studio().signs());
  }

  /**
   * Words on the figure.
   *
   * @param x and {@code y} of the upper left corner of their box, before it is turned about its
   *     middle by {@code degrees}
   */
  record Turned(
      String id,
      double x,
      double y,
      double width,
      double height,
      int degrees,
      String align,
      String colour,
      double size,
      double leading,
      List<String> lines) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Tool tool = (Tool) desk.catalog().entry(ref).orElseThrow();
    Composition page =
        new Composition(desk, tool.title(), tool.common().summary())
            .put("head", desk.heading(tool.title(), 190, 14, 13, 1))
            .put("numbers", IntStream.range(0, FoldFigure.FLAPS).mapToObj(this::number).toList())
            .put(
                "prompts",
                IntStream.range(0, FoldFigure.FLAPS).mapToObj(i -> prompt(tool, i)).toList())
            .put("steps", List.of(1, 2, 3, 4))
            .draw("figure", figure.draw());
    for (int i = 0; i < STEPS; i++) {
      page.draw("step" + (i + 1), step(i));
    }
    return List.of(
        page.sheet(
            "fold.peb", tool.common().origin().file(), format, 1, 1, tool.common().verified()));
  }

  private Turned number(int flap) {
    FoldFigure.Spot spot = FoldFigure.number(flap);
    return turned(
        "number" + (flap + 1),
        spot.at(),
        spot.degrees(),
        14,
        14,
        "center",
        flap % 2 == 0 ? "#ffd16c" : "#ffffff",
        13,
        14,
        List.of(String.valueOf(flap + 1)));
  }

  private Turned prompt(Tool tool, int flap) {
    String text = flap < tool.prompts().size() ? tool.prompts().get(flap) : "";
    FoldPrompt prompt = FoldPrompt.of(text, desk.studio().fonts());
    int side = FoldFigure.promptSide(flap);
    double width = FoldFigure.QUARTER - 4;
    double height = prompt.fits() ? prompt.height() : 1;
    Point at =
        new Point(
            side * (2 + width / 2) / FoldFigure.QUARTER,
            (FoldFigure.QUARTER - 2.2 - height / 2) / FoldFigure.QUARTER);
    int degrees = FoldFigure.promptDegrees(flap);
    return turned(
        "prompt" + (flap + 1),
        at.turned(degrees),
        degrees,
        width,
        height,
        side == 1 ? "left" : "right",
        "#08292f",
        prompt.size(),
        prompt.leading(),
        prompt.lines());
  }

  private static Turned turned(
      String id,
      Point middle,
      int degrees,
      double width,
      double height,
      String align,
      String colour,
      double size,
      double leading,
      List<String> lines) {
    Point at = middle.onPaper();
    return new Turned(
        id,
        Millimetres.rounded(LEFT + at.x() - width / 2),
        Millimetres.rounded(TOP + at.y() - height / 2),
        Millimetres.rounded(width),
        Millimetres.rounded(height),
        degrees,
        align,
        colour,
        Millimetres.rounded(size),
        Millimetres.rounded(leading),
        lines);
  }

  /** A picture of one of the four steps. */
  private static Drawing step(int step) {
    List<Drawing.Painted> shapes = new ArrayList<>();
    switch (step) {
      case 0 -> {
        shape(shapes, Colourway.WHITE, 6, 6, 94, 6, 94, 94, 6, 94);
        Path2D cross = new Path2D.Double();
        for (double at = 8; at < 92; at += 8) {
          cross.moveTo(at, at);
          cross.lineTo(at + 4, at + 4);
          cross.moveTo(100 - at, at);
          cross.lineTo(96 - at, at + 4);
        }
        shapes.add(new Drawing.Painted(cross, Colourway.PETROL, 1.4));
      }
      case 1 -> {
        shape(shapes, Colourway.CORAL, 50, 6, 94, 50, 50, 50);
        shape(shapes, Colourway.SUN, 94, 50, 50, 94, 50, 50);
        shape(shapes, Colourway.LEAF, 50, 94, 6, 50, 50, 50);
        shape(shapes, Colourway.FJORD, 6, 50, 50, 6, 50, 50);
      }
      case 2 -> {
        shape(shapes, Colourway.PETROL, 16, 16, 84, 16, 50, 50);
        shape(shapes, Colourway.FOREST, 84, 16, 84, 84, 50, 50);
        shape(shapes, Colourway.PETROL, 84, 84, 16, 84, 50, 50);
        shape(shapes, Colourway.FOREST, 16, 84, 16, 16, 50, 50);
      }
      default -> {
        shape(shapes, Colourway.CORAL, 10, 50, 30, 14, 50, 50, 30, 92);
        shape(shapes, Colourway.SUN, 50, 50, 70, 14, 90, 50, 70, 92);
        shape(shapes, Colourway.LEAF, 30, 14, 50, 50, 70, 14, 50, 30);
      }
    }
    return new Drawing(100, 100, shapes);
  }

  private static void shape(List<Drawing.Painted> shapes, int colour, double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    shapes.add(new Drawing.Painted(path, colour, 0));
    shapes.add(new Drawing.Painted(path, Colourway.PETROL, 1.6));
  }
}
