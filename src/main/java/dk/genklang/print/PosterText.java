package dk.genklang.print;

import dk.genklang.print.PosterView.Fact;

/**
 * How high the texts of a poster stand at one scale. The sizes in points and leadings here are
 * those of the templates; widths and heights are millimetres.
 */
final class PosterText {
  private final PosterView view;
  private final Measure measure;
  private final double scale;

  PosterText(PosterView view, Fonts fonts, double scale) {
    this.view = view;
    this.measure = new Measure(fonts);
    this.scale = scale;
  }

  /** Sizes in points that long words make smaller than usual. */
  record Sizes(double where, double price, double signup, double detail, double who) {}

  /** One price is said louder than several; a word never runs out of its column. */
  Sizes sizes(double where, double terms, double phone) {
    String prices =
        view.price().stream().map(Fact::main).reduce("", (all, next) -> all + " " + next);
    String who = view.phone().map(PosterView.Phone::who).orElse("");
    return new Sizes(
        size(Face.HEAVY, 19, where, view.where().main()),
        size(Face.HEAVY, view.price().size() > 1 ? 13.5 : 15.5, terms, prices),
        size(Face.HEAVY, 15.5, terms, view.signup().main()),
        size(Face.TEXT, 13, terms, view.signup().more()),
        size(Face.HEAVY, 14, phone, who));
  }

  double summary(double width) {
    return height(Face.TEXT, 17, 1.24, width, view.summary());
  }

  double rule(double size, double width) {
    return height(Face.STRONG, size, 1.15, width, view.when().line());
  }

  double where(double width, Sizes sizes) {
    return line(12, 1.2)
        + fact(view.where(), width, sizes.where(), 1.12, 14.5, 1.22)
        + height(Face.TEXT, 14.5, 1.22, width, view.way());
  }

  /** Price and sign-up. */
  double terms(double width, Sizes sizes) {
    double prices = 0;
    for (Fact price : view.price()) {
      prices += fact(price, width, sizes.price(), 1.14, 13, 1.2);
    }
    return 2 * line(12, 1.2)
        + 2.2
        + prices
        + fact(view.signup(), width, sizes.signup(), 1.14, sizes.detail(), 1.2);
  }

  /** What happens the first time, who meets you, who goes along. */
  double first(double width) {
    double height = 0;
    for (int i = 0; i < view.first().size(); i++) {
      height +=
          i == 0
              ? height(Face.TEXT, 15.5, 1.26, width, view.first().get(i))
              : 1 + height(Face.STRONG, 13, 1.22, width, view.first().get(i));
    }
    return height;
  }

  double phone(double width, Sizes sizes) {
    return view.phone()
        .map(
            phone ->
                line(12, 1.2)
                    + height(Face.HEAVY, sizes.who(), 1.15, width, phone.who())
                    + line(20, 1.2)
                    + height(Face.TEXT, 11.5, 1.2, width, phone.hours()))
        .orElse(0.0);
  }

  private double fact(
      Fact fact, double width, double size, double leading, double small, double smallLeading) {
    return height(Face.HEAVY, size, leading, width, fact.main())
        + height(Face.TEXT, small, smallLeading, width, fact.more());
  }

  private double size(Face face, double size, double width, String text) {
    return Millimetres.rounded(measure.size(face, size, width / scale, text));
  }

  private double height(Face face, double size, double leading, double width, String text) {
    return measure.height(face, size * scale, leading, width, text);
  }

  private double line(double size, double leading) {
    return Measure.line(size * scale, leading);
  }
}
