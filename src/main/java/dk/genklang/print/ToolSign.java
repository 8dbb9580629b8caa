package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import dk.genklang.model.Tool;
import java.util.ArrayList;
import java.util.List;

/** A sign to fill in with a thick pen and hang at the door. */
final class ToolSign implements Design {
  private static final double TOP = 46;
  private static final double BOTTOM = 281;
  private static final double WIDTH = 190;
  private static final double SMALLEST_BOX = 12;

  private final Desk desk;

  ToolSign(Desk desk) {
    this.desk = desk;
  }

  /** A label with a white box below it to write in; lengths from the top of the page. */
  record Field(Heading label, double top, double box, double height) {}

  @Override
  public List<Sheet> sheets(Ref ref, PrintFormat format) {
    Tool tool = (Tool) desk.catalog().entry(ref).orElseThrow();
    String sign = desk.sign(tool);
    Colourway colours = desk.colours(sign);
    Composition page =
        new Composition(desk, tool.title(), tool.common().summary())
            .put("fields", fields(tool))
            .put("colours", colours.css())
            .draw("bricks", desk.bricks().row(5, sign, colours, tool.id()))
            .draw("mark", desk.studio().signs().mark(colours.mark()));
    return List.of(
        page.sheet(
            "tool-sign.peb",
            tool.common().origin().file(),
            format,
            1,
            1,
            tool.common().verified()));
  }

  /** The first is the heading; the others share what is left. */
  private List<Field> fields(Tool tool) {
    List<String> texts = tool.fields().isEmpty() ? List.of(tool.title()) : tool.fields();
    List<Heading> labels = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double most = texts.size() > 6 ? 6 : 8;
      labels.add(
          i == 0
              ? desk.heading(texts.get(i), WIDTH, 34, texts.size() > 6 ? 18 : 30, 2)
              : desk.heading(texts.get(i), WIDTH, 2.2 * most, most, 2));
    }
    double words = labels.stream().mapToDouble(label -> label.height() + 1.5).sum();
    double gaps = 4.0 * labels.size();
    double box = Math.max(SMALLEST_BOX, (BOTTOM - TOP - words - gaps) / labels.size());
    List<Field> fields = new ArrayList<>();
    double y = TOP;
    for (Heading label : labels) {
      double below = y + label.height() + 1.5;
      fields.add(
          new Field(
              label, Millimetres.rounded(y), Millimetres.rounded(below), Millimetres.rounded(box)));
      y = below + box + 4;
    }
    return fields;
  }
}
