package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design whose texts were measured beforehand: a template, what it shows, and its pictures. When
 * the renderer finds a text too large after all, every length in {@code pt} shrinks a little.
 *
 * @param subject the file that what is printed was written in, for messages
 * @param seed stands for what the drawings show
 * @param scale by which the layout is enlarged
 */
record Leaf(
    Studio studio,
    String template,
    Map<String, Object> model,
    Map<String, Drawing> drawings,
    String seed,
    Map<String, byte[]> photos,
    PrintFormat format,
    double scale,
    double textScale,
    Sheet.Facts facts,
    String subject,
    List<Problem> problems)
    implements Draft {
  private static final double STEP = 0.04;
  private static final double SMALLEST = 0.7;

  @Override
  public Sheet sheet() {
    Map<String, Object> all = new HashMap<>(model);
    all.put("about", facts);
    all.put("frame", frame());
    return Sheet.of(studio.render(template, all, subject), facts)
        .drawn(drawings, seed)
        .photographed(photos)
        .paged(format.pages())
        .scaled(scale, textScale)
        .bled(studio.bleed());
  }

  private Frame frame() {
    return Frame.of(
        format.paper().width() / scale, format.paper().height() / scale, studio.bleed(), scale);
  }

  @Override
  public Optional<Draft> smaller() {
    if (textScale < SMALLEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Leaf(
            studio,
            template,
            model,
            drawings,
            seed,
            photos,
            format,
            scale,
            textScale - STEP,
            facts,
            subject,
            problems));
  }
}
