package dk.genklang.print;

import dk.genklang.print.Fit.Fitted;
import dk.genklang.print.PosterText.Sizes;
import java.util.List;

/**
 * The design that calls out: title, a row of bricks, a bar with day and time, then the text. The
 * text takes what it needs from below, the title has the rest.
 *
 * @param titleTop upper edges of the parts, from the top of the page
 * @param bricks upper edge of the bricks; {@code brick} is their side
 * @param panel the white box about the first time
 */
record RaabLayout(
    PosterView view,
    Fitted title,
    double titleTop,
    double bricks,
    double brick,
    double band,
    double bandHeight,
    TimeRows rows,
    double rule,
    double ruleHeight,
    double summary,
    double summaryHeight,
    double facts,
    double factsHeight,
    double panel,
    double panelHeight,
    Sizes sizes,
    AddressLines address,
    double textScale)
    implements PosterLayout {
  private static final double BRICK = 42;
  private static final double LARGEST_TEXT = 1.16;
  private static final double READABLE_TEXT = 0.84;

  /** Large bricks are worth a title that is smaller by so much. */
  private static final double KEPT_TITLE = 0.8;

  private static final double SMALL_TITLE_BOX = 46;

  /** The layout with the largest text at which the title keeps its room. */
  static RaabLayout of(PosterView view, Fonts fonts) {
    for (double scale = LARGEST_TEXT; scale > 1; scale -= STEP) {
      RaabParts roomy = new RaabParts(view, fonts, scale, BRICK);
      if (roomy.raised() == 0) {
        return roomy.layout();
      }
    }
    RaabLayout large = new RaabParts(view, fonts, 1, BRICK).layout();
    RaabLayout small = crowded(view, fonts, 1);
    boolean loud = large.title().size() >= KEPT_TITLE * small.title().size();
    return loud && large.titleTop() >= RaabParts.TOP ? large : small;
  }

  /**
   * A layout for much text, with half bricks. First the text shrinks a little, then the least
   * useful lines go, then the text shrinks as far as it has to.
   */
  private static RaabLayout crowded(PosterView view, Fonts fonts, double largestText) {
    for (PosterView shown : List.of(view, view.brief())) {
      for (double scale = largestText; scale >= READABLE_TEXT; scale -= STEP) {
        RaabParts parts = new RaabParts(shown, fonts, scale, BRICK / 2);
        if (parts.titleBox() >= SMALL_TITLE_BOX) {
          return parts.layout();
        }
      }
    }
    double scale = Math.min(largestText, READABLE_TEXT);
    RaabParts parts = new RaabParts(view.brief(), fonts, scale, BRICK / 2);
    while (parts.crammed() && scale > SMALLEST_TEXT) {
      scale -= STEP;
      parts = new RaabParts(view.brief(), fonts, scale, BRICK / 2);
    }
    return parts.layout();
  }

  @Override
  public PosterLayout smaller(Fonts fonts) {
    return crowded(view, fonts, textScale - STEP);
  }

  @Override
  public String template() {
    return "poster-raab.peb";
  }

  /** How many bricks stand side by side. */
  int columns() {
    return (int) Math.round(5 * BRICK / brick);
  }
}
