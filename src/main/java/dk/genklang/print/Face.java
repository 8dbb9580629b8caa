package dk.genklang.print;

/** A cut of a type family, as the print templates name it in {@code font-family}. */
enum Face {
  WIDE("Sofia Sans", 900, "SofiaSans-900.ttf"),
  NARROW("Sofia Sans Semi Condensed", 900, "SofiaSansSemiCondensed-900.ttf"),
  SLIM("Sofia Sans Extra Condensed", 900, "SofiaSansExtraCondensed-900.ttf"),
  TEXT("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-400.ttf"),
  STRONG("Atkinson Hyperlegible Next", 600, "AtkinsonHyperlegibleNext-600.ttf"),
  HEAVY("Atkinson Hyperlegible Next", 800, "AtkinsonHyperlegibleNext-800.ttf"),
  ARABIC("Noto Sans Arabic", 400, "NotoSansArabic-400.ttf"),
  ARABIC_BOLD("Noto Sans Arabic", 700, "NotoSansArabic-700.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Face(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  String family() {
    return family;
  }

  /** CSS {@code font-weight}. */
  int weight() {
    return weight;
  }

  /** The name of the font's file. */
  String file() {
    return file;
  }

  /** Whether it only helps out where the other faces lack a letter. */
  boolean fallback() {
    return this == ARABIC || this == ARABIC_BOLD;
  }
}
