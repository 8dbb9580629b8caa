package dk.genklang.print;

import dk.genklang.print.Fit.Fitted;
import dk.genklang.print.PosterView.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a poster stand, in millimetres of an A4 page: the text below needs what it
 * needs, the title takes the rest. Sizes of text are the template's.
 *
 * @param view what is shown, which may be less than there is
 * @param bricks upper edge of the bricks; {@code brick} is their side
 * @param band upper edge of the bar with day and time; the bricks stand on it
 * @param facts upper edge of where, price, sign-up
 * @param panel upper edge of the white box
 * @param textScale of all text in points
 */
record PosterLayout(
    PosterView view,
    Fitted title,
    double titleTop,
    double bricks,
    double brick,
    double band,
    double bandHeight,
    List<Line> rows,
    double rule,
    double ruleHeight,
    double summary,
    double summaryHeight,
    double facts,
    double factsHeight,
    double panel,
    double panelHeight,
    Sizes sizes,
    List<String> address,
    double addressSize,
    double textScale) {
  private static final double WIDTH = 190;
  private static final double BRICK = 42;
  private static final double TOP = 27;
  private static final double BOTTOM = 287;
  private static final double BAND = 146;

  private static final double LARGEST_ADDRESS = 4.5;
  private static final double ADDRESS_WIDTH = 41;

  /** Large bricks are worth a title that is smaller by so much. */
  private static final double KEPT_TITLE = 0.8;

  private static final double SMALL_TITLE_BOX = 46;
  private static final double SMALLEST_TITLE_BOX = 36;
  static final double SMALLEST_CAP = 12;
  private static final double LARGEST_TEXT = 1.16;
  private static final double READABLE_TEXT = 0.84;
  private static final double SMALLEST_TEXT = 0.66;
  static final double STEP = 0.04;

  /** A line of day and time: its size, upper edge and words. */
  record Line(String day, String time, double size, double top) {}

  /** Sizes of text in points that long words make smaller than usual. */
  record Sizes(double where, double price, double signup, double detail, double who) {}

  /** The layout with the largest text at which the title keeps its room. */
  static PosterLayout of(PosterView view, Fonts fonts) {
    for (double scale = LARGEST_TEXT; scale > 1; scale -= STEP) {
      Parts roomy = new Parts(view, fonts, scale, BRICK);
      if (roomy.raised() == 0) {
        return roomy.layout();
      }
    }
    PosterLayout large = new Parts(view, fonts, 1, BRICK).layout();
    PosterLayout small = crowded(view, fonts, 1);
    boolean loud = large.title().size() >= KEPT_TITLE * small.title().size();
    return loud && large.titleTop() >= TOP ? large : small;
  }

  /**
   * A layout for much text, with half bricks. First the text shrinks a little, then the least
   * useful lines go, then the text shrinks as far as it has to.
   */
  static PosterLayout crowded(PosterView view, Fonts fonts, double largestText) {
    for (PosterView shown : List.of(view, view.brief())) {
      for (double scale = largestText; scale >= READABLE_TEXT; scale -= STEP) {
        Parts parts = new Parts(shown, fonts, scale, BRICK / 2);
        if (parts.titleBox() >= SMALL_TITLE_BOX) {
          return parts.layout();
        }
      }
    }
    double scale = Math.min(largestText, READABLE_TEXT);
    Parts parts = new Parts(view.brief(), fonts, scale, BRICK / 2);
    while (parts.crammed() && scale > SMALLEST_TEXT) {
      scale -= STEP;
      parts = new Parts(view.brief(), fonts, scale, BRICK / 2);
    }
    return parts.layout();
  }

  /** How many bricks stand side by side. */
  int columns() {
    return (int) Math.round(5 * BRICK / brick);
  }

  /** Whether the text can still be made smaller. */
  boolean canShrink() {
    return textScale > SMALLEST_TEXT;
  }

  /** A number as CSS wants it. */
  private static double mm(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** The heights of the parts at one size of text. */
  private static final class Parts {
    private final PosterView view;
    private final Fonts fonts;
    private final Measure measure;
    private final double scale;
    private final double brick;
    private final List<Line> rows;
    private final double bandHeight;
    private final double ruleHeight;
    private final double summaryHeight;
    private final double factsHeight;
    private final double panelHeight;
    private final double raised;
    private final Sizes sizes;
    private final boolean crammed;

    Parts(PosterView view, Fonts fonts, double scale, double brick) {
      this.view = view;
      this.fonts = fonts;
      this.measure = new Measure(fonts);
      this.scale = scale;
      this.brick = brick;
      this.rows = rows();
      this.sizes = sizes();
      this.ruleHeight = height(Face.STRONG, 19, 1.15, WIDTH, view.when().line());
      this.bandHeight = Math.max(46, rowsHeight() + 10 + (ruleHeight > 0 ? ruleHeight + 2 : 0));
      this.summaryHeight = height(Face.TEXT, 17, 1.24, 142, view.summary());
      this.factsHeight = Math.max(where(), terms());
      double below = Math.max(summaryHeight + 4 + factsHeight, code());
      double wanted = Math.max(33, panel() + 8);
      double missing = below + wanted + 3.5 + BAND + bandHeight + 6 - BOTTOM;
      double possible = BAND - brick - TOP - 5 - SMALLEST_TITLE_BOX;
      this.raised = Math.min(possible, Math.max(0, missing));
      this.panelHeight = wanted - Math.max(0, missing - possible);
      this.crammed = missing > possible;
    }

    double raised() {
      return raised;
    }

    /** Whether there is more text than room, however small the title. */
    boolean crammed() {
      return crammed;
    }

    double titleBox() {
      return band() - brick - TOP - 5;
    }

    private double band() {
      return BAND - raised;
    }

    PosterLayout layout() {
      double bricks = band() - brick;
      double room = titleBox();
      Fitted title = Fit.title(fonts).fit(view.title(), WIDTH, room, SMALLEST_CAP);
      double spare = Math.max(0, room - title.height()) * 0.2;
      double titleTop = bricks - 4 - title.height() - 0.04 * title.size() - spare;
      double rule = band() + bandHeight - 4.5 - ruleHeight;
      double summary = band() + bandHeight + 6;
      return new PosterLayout(
          view,
          title,
          mm(titleTop),
          mm(bricks),
          brick,
          mm(band()),
          mm(bandHeight),
          placedRows(),
          mm(rule),
          mm(ruleHeight),
          mm(summary),
          mm(summaryHeight),
          mm(summary + summaryHeight + 4),
          mm(factsHeight),
          mm(BOTTOM - panelHeight),
          mm(panelHeight),
          sizes,
          address(),
          mm(addressSize()),
          scale);
    }

    /** Day and time beside each other where they stay large, else one above the other. */
    private List<Line> rows() {
      List<When.Row> all = view.when().rows();
      if (all.size() > 1) {
        double most = Math.min(18, 44.0 / all.size());
        double size =
            all.stream().mapToDouble(row -> side(row.days().get(0), row.time())).min().orElse(0);
        boolean shorter = size < 11;
        List<Line> lines = new ArrayList<>();
        double shared =
            shorter
                ? all.stream().mapToDouble(row -> side(last(row), row.time())).min().orElse(0)
                : size;
        for (When.Row row : all) {
          String day = shorter ? last(row) : row.days().get(0);
          lines.add(new Line(day, row.time(), mm(Math.min(most, shared)), 0));
        }
        return lines;
      }
      When.Row row = all.get(0);
      for (String day : row.days()) {
        double size = Math.min(31, side(day, row.time()));
        if (size >= 19) {
          return List.of(new Line(day, row.time(), mm(size), 0));
        }
      }
      double day = Math.min(22, WIDTH / width(row.days().get(0)));
      double time = Math.min(day, WIDTH / width(row.time()));
      return List.of(
          new Line(row.days().get(0), "", mm(day), 0), new Line(row.time(), "", mm(time), 0));
    }

    private static String last(When.Row row) {
      return row.days().get(row.days().size() - 1);
    }

    private double side(String day, String time) {
      return time.isEmpty() ? WIDTH / width(day) : (WIDTH - 8) / (width(day) + width(time));
    }

    private double width(String words) {
      return Math.max(0.1, fonts.width(Face.SLIM, words));
    }

    private double rowsHeight() {
      return rows.stream().mapToDouble(row -> row.size() * 0.94).sum();
    }

    /** Letters stand in the middle of what the rule below leaves. */
    private List<Line> placedRows() {
      double room = bandHeight - (ruleHeight > 0 ? ruleHeight + 6 : 0);
      double capitals = rowsHeight() - rows.get(0).size() * 0.285;
      double top = band() + (room - capitals) / 2 - rows.get(0).size() * 0.145;
      List<Line> placed = new ArrayList<>();
      for (Line row : rows) {
        placed.add(new Line(row.day(), row.time(), row.size(), mm(top)));
        top += row.size() * 0.94;
      }
      return placed;
    }

    private double where() {
      return line(12, 1.2)
          + fact(view.where(), 74, sizes.where(), 1.12, 14.5, 1.22)
          + height(Face.TEXT, 14.5, 1.22, 74, view.way());
    }

    private double terms() {
      double price =
          view.price().stream().mapToDouble(p -> fact(p, 64, sizes.price(), 1.14, 13, 1.2)).sum();
      return 2 * line(12, 1.2)
          + 2.2
          + price
          + fact(view.signup(), 64, sizes.signup(), 1.14, sizes.detail(), 1.2);
    }

    /** One price is said louder than several; a word never runs out of its column. */
    private Sizes sizes() {
      String prices =
          view.price().stream().map(Fact::main).reduce("", (all, next) -> all + " " + next);
      String who = view.phone().map(PosterView.Phone::who).orElse("");
      return new Sizes(
          size(Face.HEAVY, 19, 74, view.where().main()),
          size(Face.HEAVY, view.price().size() > 1 ? 13.5 : 15.5, 64, prices),
          size(Face.HEAVY, 15.5, 64, view.signup().main()),
          size(Face.TEXT, 13, 64, view.signup().more()),
          size(Face.HEAVY, 14, 46, who));
    }

    private double size(Face face, double size, double width, String text) {
      return mm(measure.size(face, size, width / scale, text));
    }

    private double fact(
        Fact fact, double width, double size, double leading, double small, double smallLeading) {
      return height(Face.HEAVY, size, leading, width, fact.main())
          + height(Face.TEXT, small, smallLeading, width, fact.more());
    }

    /** The QR code with the address below it. */
    private double code() {
      return 40 + 1.6 + address().size() * addressSize() * 1.15;
    }

    /** In millimetres; as large as the longest piece between two possible breaks allows. */
    private double addressSize() {
      double longest =
          view.address().stream().mapToDouble(p -> fonts.width(Face.HEAVY, p)).max().orElse(1);
      return Math.min(LARGEST_ADDRESS, ADDRESS_WIDTH / longest);
    }

    /** Lines end after the host, after a slash or after a hyphen. */
    private List<String> address() {
      List<String> lines = new ArrayList<>();
      String line = "";
      for (String piece : view.address()) {
        boolean fits = fonts.width(Face.HEAVY, line + piece) * addressSize() <= ADDRESS_WIDTH + 0.1;
        if (!line.isEmpty() && (!fits || piece.equals("/"))) {
          lines.add(line);
          line = "";
        }
        line += piece;
      }
      lines.add(line);
      return lines;
    }

    private double panel() {
      double width = view.phone().isPresent() ? 90 : 138;
      double text = 0;
      for (int i = 0; i < view.first().size(); i++) {
        text +=
            i == 0
                ? height(Face.TEXT, 15.5, 1.26, width, view.first().get(i))
                : 1 + height(Face.STRONG, 13, 1.22, width, view.first().get(i));
      }
      double phone =
          view.phone()
              .map(
                  p ->
                      line(12, 1.2)
                          + height(Face.HEAVY, sizes.who(), 1.15, 46, p.who())
                          + line(20, 1.2)
                          + height(Face.TEXT, 11.5, 1.2, 45, p.hours()))
              .orElse(0.0);
      return Math.max(text, phone);
    }

    private double height(Face face, double size, double leading, double width, String text) {
      return measure.height(face, size * scale, leading, width, text);
    }

    private double line(double size, double leading) {
      return Measure.line(size * scale, leading);
    }
  }
}
