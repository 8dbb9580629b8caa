package dk.genklang.print;

import dk.genklang.print.Fit.Fitted;

/**
 * Where the parts of a poster stand, in millimetres of an A4 page. A template reads it; the sizes
 * of text are the template's.
 */
sealed interface PosterLayout permits RaabLayout, OpslagLayout {
  /** A capital of 12 mm is read from three metres. */
  double SMALLEST_CAP = 12;

  /** Text is made smaller in such steps, down to the smallest. */
  double STEP = 0.04;

  double SMALLEST_TEXT = 0.66;

  /** What is shown, which may be less than there is. */
  PosterView view();

  Fitted title();

  TimeRows rows();

  /** Of all text in points; 1 as the template has it. */
  double textScale();

  /** The template's file. */
  String template();

  /** The same with smaller text. */
  PosterLayout smaller(Fonts fonts);

  /** Whether the text can still be made smaller. */
  default boolean canShrink() {
    return textScale() > SMALLEST_TEXT;
  }
}
