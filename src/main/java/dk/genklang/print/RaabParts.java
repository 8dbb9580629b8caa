package dk.genklang.print;

import static dk.genklang.print.Millimetres.rounded;

import dk.genklang.print.Fit.Fitted;
import dk.genklang.print.PosterText.Sizes;

/** The heights of the parts of a {@link RaabLayout} at one size of text and bricks. */
final class RaabParts {
  /** Below the category and the sender. */
  static final double TOP = 27;

  private static final double WIDTH = 190;
  private static final double BOTTOM = 287;
  private static final double BAND = 146;
  private static final double SMALLEST_TITLE_BOX = 36;
  private static final double CODE = 40;

  private final PosterView view;
  private final Fonts fonts;
  private final double scale;
  private final double brick;
  private final TimeRows rows;
  private final Sizes sizes;
  private final AddressLines address;
  private final double ruleHeight;
  private final double bandHeight;
  private final double summaryHeight;
  private final double factsHeight;
  private final double panelHeight;
  private final double raised;
  private final boolean crammed;

  RaabParts(PosterView view, Fonts fonts, double scale, double brick) {
    PosterText text = new PosterText(view, fonts, scale);
    this.view = view;
    this.fonts = fonts;
    this.scale = scale;
    this.brick = brick;
    this.rows =
        TimeRows.of(
            view.when(), fonts, WIDTH, 31, 19, Math.min(20, 44.0 / view.when().rows().size()));
    this.sizes = text.sizes(74, 64, 46);
    this.address = AddressLines.of(view.address(), fonts, CODE + 1, 4);
    this.ruleHeight = text.rule(19, WIDTH);
    this.bandHeight = Math.max(46, rows.height() + 10 + (ruleHeight > 0 ? ruleHeight + 2 : 0));
    this.summaryHeight = text.summary(142);
    this.factsHeight = Math.max(text.where(74, sizes), text.terms(64, sizes));
    double below = Math.max(summaryHeight + 4 + factsHeight, CODE + 1.6 + address.height());
    double first = text.first(view.phone().isPresent() ? 90 : 138);
    double wanted = Math.max(33, Math.max(first, text.phone(46, sizes)) + 8);
    double missing = below + wanted + 3.5 + BAND + bandHeight + 6 - BOTTOM;
    double possible = BAND - brick - TOP - 5 - SMALLEST_TITLE_BOX;
    this.raised = Math.min(possible, Math.max(0, missing));
    this.panelHeight = wanted - Math.max(0, missing - possible);
    this.crammed = missing > possible;
  }

  /** How far the text pushes bricks and bar up from where they stand best. */
  double raised() {
    return raised;
  }

  /** Whether there is more text than room, however small the title. */
  boolean crammed() {
    return crammed;
  }

  /** The height that is left for the title. */
  double titleBox() {
    return BAND - raised - brick - TOP - 5;
  }

  RaabLayout layout() {
    double band = BAND - raised;
    double bricks = band - brick;
    double room = titleBox();
    Fitted title = Fit.title(fonts).fit(view.headline(), WIDTH, room, PosterLayout.SMALLEST_CAP);
    double spare = Math.max(0, room - title.height()) * 0.2;
    double titleTop = bricks - 4 - title.height() - 0.04 * title.size() - spare;
    double summary = band + bandHeight + 6;
    return new RaabLayout(
        view,
        title,
        rounded(titleTop),
        rounded(bricks),
        brick,
        rounded(band),
        rounded(bandHeight),
        rows.middle(band, bandHeight - (ruleHeight > 0 ? ruleHeight + 6 : 0)),
        rounded(band + bandHeight - 4.5 - ruleHeight),
        rounded(ruleHeight),
        rounded(summary),
        rounded(summaryHeight),
        rounded(summary + summaryHeight + 4),
        rounded(factsHeight),
        rounded(BOTTOM - panelHeight),
        rounded(panelHeight),
        sizes,
        address,
        scale);
  }
}
