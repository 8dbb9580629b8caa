package dk.genklang.print;

import static dk.genklang.print.Millimetres.rounded;

import dk.genklang.print.Fit.Fitted;
import dk.genklang.print.PosterText.Sizes;
import java.util.function.DoublePredicate;

/**
 * The design of a notice board: notes of a fixed grid, one for each thing to know. Each note has
 * its own size of text.
 *
 * @param titleTop where the title stands in its note
 * @param dayWidth of the note with the day; 0 where one note has all the times
 * @param beside whether a brick has room beside the summary
 * @param told size of rule and summary; {@code facts} of where, price and sign-up, {@code first} of
 *     the first time, as multiples of the usual
 */
record OpslagLayout(
    PosterView view,
    Fitted title,
    double titleTop,
    TimeRows rows,
    double dayWidth,
    boolean beside,
    double told,
    double facts,
    double first,
    Sizes sizes,
    AddressLines address,
    double textScale)
    implements PosterLayout {
  private static final double TITLE_WIDTH = 178;
  private static final double TITLE_TOP = 33.7;
  private static final double TITLE_HEIGHT = 75.2;
  private static final double WHEN_TOP = 112.9;
  private static final double NOTE = 35.6;
  private static final double GAP = 4;
  private static final double BOARD = 194;
  private static final double NARROW = 144;
  private static final double WIDE = 184;
  private static final double COLUMN = 65;
  private static final double LARGEST_TEXT = 1.12;
  private static final double READABLE_TEXT = 0.84;

  /** The layout with the largest text that fits every note. */
  static OpslagLayout of(PosterView view, Fonts fonts) {
    OpslagLayout whole = at(view, fonts, 1);
    boolean small = Math.min(whole.facts(), whole.first()) < READABLE_TEXT;
    return small ? at(view.brief(), fonts, 1) : whole;
  }

  private static OpslagLayout at(PosterView view, Fonts fonts, double scale) {
    boolean beside = told(view, fonts, NARROW, 1);
    double told = largest(size -> told(view, fonts, beside ? NARROW : WIDE, size));
    double facts = largest(size -> facts(view, fonts, size) <= 84);
    double first = largest(size -> new PosterText(view, fonts, size).first(76) <= 43);
    Fitted title =
        Fit.title(fonts).fit(view.headline(), TITLE_WIDTH, TITLE_HEIGHT - 13, SMALLEST_CAP);
    double several = 32.0 / Math.max(2, view.when().rows().size());
    TimeRows rows = TimeRows.of(view.when(), fonts, BOARD - 26, 31, 16, several);
    return new OpslagLayout(
        view,
        title,
        rounded(TITLE_TOP + (TITLE_HEIGHT - title.height()) / 2 - 0.01 * title.size()),
        rows.middle(WHEN_TOP, NOTE),
        rounded(dayWidth(rows, fonts)),
        beside,
        told,
        facts,
        first,
        sizes(new PosterText(view, fonts, facts)),
        AddressLines.of(view.address(), fonts, 70, 2),
        scale);
  }

  private static double largest(DoublePredicate fits) {
    double size = LARGEST_TEXT;
    while (!fits.test(size) && size > SMALLEST_TEXT) {
      size = rounded(size - STEP);
    }
    return size;
  }

  private static boolean told(PosterView view, Fonts fonts, double width, double scale) {
    PosterText text = new PosterText(view, fonts, scale);
    return text.rule(16.5, width) + 1.2 + text.summary(width) <= NOTE - 8;
  }

  private static double facts(PosterView view, Fonts fonts, double scale) {
    PosterText text = new PosterText(view, fonts, scale);
    Sizes sizes = sizes(text);
    return text.where(COLUMN, sizes) + 3 + text.terms(COLUMN, sizes);
  }

  private static Sizes sizes(PosterText text) {
    return text.sizes(COLUMN, COLUMN, 70);
  }

  /** Two notes as wide as their words. */
  private static double dayWidth(TimeRows rows, Fonts fonts) {
    TimeRows.Line line = rows.lines().get(0);
    if (rows.lines().size() > 1 || line.time().isEmpty()) {
      return 0;
    }
    double day = fonts.width(Face.SLIM, line.day()) * line.size();
    double time = fonts.width(Face.SLIM, line.time()) * line.size();
    return day + (BOARD - GAP - day - time) / 2;
  }

  @Override
  public PosterLayout smaller(Fonts fonts) {
    return at(view.brief(), fonts, textScale - STEP);
  }

  @Override
  public String template() {
    return "poster-opslag.peb";
  }
}
