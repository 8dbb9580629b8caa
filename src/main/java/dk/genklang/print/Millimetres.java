package dk.genklang.print;

/** Lengths on paper. */
final class Millimetres {
  private Millimetres() {}

  /** As CSS writes it: to a hundredth. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
