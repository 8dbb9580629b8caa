package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.PosterColour;
import dk.genklang.model.PosterDesign;
import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.HashMap;
import java.util.Map;

/** Sets the posters of activities. Thread-safe. */
final class Posters {
  /** A4 to A3. */
  private static final double ENLARGED = 1.41421;

  private final Studio studio;
  private final Bricks bricks;
  private final PosterViews views;

  Posters(Studio studio) {
    this.studio = studio;
    this.bricks = new Bricks(studio.signs());
    this.views = new PosterViews(studio);
  }

  Activity activity(Ref ref) {
    return studio.catalog().entry(ref).map(Activity.class::cast).orElseThrow();
  }

  /** The layout in the design the editor chose; the design with a picture calls out instead. */
  PosterLayout layout(Activity activity) {
    PosterView view = views.of(activity);
    boolean board = activity.poster().design().filter(PosterDesign.OPSLAG::equals).isPresent();
    return board ? OpslagLayout.of(view, studio.fonts()) : RaabLayout.of(view, studio.fonts());
  }

  PosterLayout smaller(PosterLayout layout) {
    return layout.smaller(studio.fonts());
  }

  Sheet sheet(Activity activity, PosterLayout layout, PrintFormat format) {
    PosterView view = layout.view();
    Signs signs = studio.signs();
    PosterColour chosen = activity.poster().colour().orElseGet(() -> signs.colour(view.sign()));
    Colourway colours = Colourway.of(chosen);
    String file = activity.common().origin().file();
    Sheet.Facts facts =
        new Sheet.Facts(
            view.title(),
            view.summary(),
            studio.catalog().config().municipality(),
            view.language(),
            activity.common().verified());
    return Sheet.of(studio.render(layout.template(), model(view, layout, colours), file), facts)
        .drawn(
            drawings(activity, layout, colours),
            Hash.of(signs.hash(), view.sign(), chosen.code(), activity.id(), view.url()))
        .paged(format.pages())
        .scaled(format == PrintFormat.POSTER_A3 ? ENLARGED : 1, layout.textScale());
  }

  private Map<String, Object> model(PosterView view, PosterLayout layout, Colourway colours) {
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("layout", layout);
    model.put("lines", layout.title().lines().stream().map(Kerning::html).toList());
    model.put("rows", layout.rows().lines().stream().map(TimeRows.Line::kerned).toList());
    model.put("headline", studio.stack(layout.title().face(), view.title()));
    model.put("slim", studio.stack(Face.SLIM, view.when().toString()));
    model.put("text", studio.stack(Face.TEXT, view.toString()));
    model.put("colours", colours.css());
    return model;
  }

  private Map<String, Drawing> drawings(Activity activity, PosterLayout layout, Colourway colours) {
    PosterView view = layout.view();
    Signs signs = studio.signs();
    Map<String, Drawing> drawings = new HashMap<>();
    drawings.put("qr", Qr.of(view.url()));
    if (layout instanceof RaabLayout raab) {
      drawings.put("corner", signs.draw(view.sign(), colours.corner()));
      drawings.put("mark", signs.mark(colours.mark()));
      drawings.put("bricks", bricks.row(raab.columns(), view.sign(), colours, activity.id()));
    } else {
      drawings.put("mark", signs.mark(Colourway.WHITE_MARK));
      for (int i = 0; i < Bricks.SMALL; i++) {
        drawings.put("brick" + i, bricks.small(i, view.sign(), colours, activity.id()));
      }
      drawings.put("large", signs.draw(view.sign(), colours.largeTile()));
    }
    return drawings;
  }
}
