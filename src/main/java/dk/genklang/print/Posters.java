package dk.genklang.print;

import dk.genklang.model.Activity;
import dk.genklang.model.PosterDesign;
import dk.genklang.model.PrintFormat;
import dk.genklang.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The posters of activities in the design the editor chose. The design with a picture needs one:
 * without it the poster calls out. Thread-safe.
 */
final class Posters {
  private final Leaves leaves;
  private final PictureLeaf pictures;

  Posters(Leaves leaves) {
    this.leaves = leaves;
    this.pictures = new PictureLeaf(leaves);
  }

  Draft of(Activity activity, PrintFormat format) {
    Optional<PosterDesign> design = activity.poster().design();
    return design
        .filter(PosterDesign.BILLEDE::equals)
        .flatMap(it -> pictures.of(activity, format))
        .orElseGet(
            () ->
                new PosterDraft(
                    activity,
                    format,
                    layout(activity, design.filter(PosterDesign.OPSLAG::equals).isPresent())));
  }

  private PosterLayout layout(Activity activity, boolean board) {
    PosterView view = leaves.view(activity);
    Fonts fonts = leaves.studio().fonts();
    return board ? OpslagLayout.of(view, fonts) : RaabLayout.of(view, fonts);
  }

  private Map<String, Drawing> drawings(Activity activity, PosterLayout layout) {
    PosterView view = layout.view();
    Signs signs = leaves.studio().signs();
    Bricks bricks = leaves.bricks();
    Colourway colours = leaves.colours(activity, view);
    Map<String, Drawing> drawings = new HashMap<>();
    if (layout instanceof RaabLayout raab) {
      drawings.put("corner", signs.draw(view.sign(), colours.corner()));
      drawings.put("mark", signs.mark(colours.mark()));
      drawings.put("bricks", bricks.row(raab.columns(), view.sign(), colours, activity.id()));
    } else {
      drawings.put("mark", signs.mark(colours.whiteMark()));
      for (int i = 0; i < Bricks.SMALL; i++) {
        drawings.put("brick" + i, bricks.small(i, view.sign(), colours, activity.id()));
      }
      drawings.put("large", signs.draw(view.sign(), colours.largeTile()));
    }
    return drawings;
  }

  /** A poster whose layout moves its parts when text has to become smaller. */
  private final class PosterDraft implements Draft {
    private final Activity activity;
    private final PrintFormat format;
    private final PosterLayout layout;

    PosterDraft(Activity activity, PrintFormat format, PosterLayout layout) {
      this.activity = activity;
      this.format = format;
      this.layout = layout;
    }

    @Override
    public Sheet sheet() {
      Map<String, Object> own = new HashMap<>();
      own.put("layout", layout);
      own.put("title", layout.title());
      own.put("when", layout.rows());
      Sheet sheet =
          leaves
              .leaf(
                  activity,
                  format,
                  layout.view(),
                  layout.template(),
                  own,
                  drawings(activity, layout),
                  Map.of(),
                  List.of())
              .sheet();
      return sheet.scaled(sheet.layout().scale(), layout.textScale());
    }

    @Override
    public Optional<Draft> smaller() {
      return layout.canShrink()
          ? Optional.of(new PosterDraft(activity, format, layout.smaller(leaves.studio().fonts())))
          : Optional.empty();
    }

    @Override
    public List<Problem> problems() {
      return Leaves.problems(activity, format, layout.title());
    }
  }
}
