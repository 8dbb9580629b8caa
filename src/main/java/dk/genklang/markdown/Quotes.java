package dk.genklang.markdown;

/**
 * A language's quotation marks.
 *
 * @param open of a quotation
 * @param innerOpen of a quotation within one, also written with apostrophes
 */
record Quotes(String open, String close, String innerOpen, String innerClose) {
  private static final Quotes DANISH = new Quotes("»", "«", "›", "‹");
  private static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");
  private static final Quotes ARABIC = new Quotes("«", "»", "‹", "›");

  static Quotes of(String language) {
    return switch (language) {
      case "da" -> DANISH;
      case "ar" -> ARABIC;
      default -> ENGLISH;
    };
  }
}
