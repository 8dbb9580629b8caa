package dk.genklang.print;

import java.time.LocalDate;
import java.util.Map;

/**
 * One document ready to be rendered.
 *
 * @param xhtml well-formed, with its styles in it; pictures are {@code mem:NAME.svg}
 * @param drawings by name
 * @param scale of all lengths: 1 as written, 1.41421 an A4 page made A3
 * @param textScale of lengths in {@code pt}: text that may shrink to fit; {@code mm} is fixed
 * @param pages how many pages it has to have
 * @param seed stands for what the drawings show
 */
record Sheet(
    String xhtml,
    Map<String, Drawing> drawings,
    double scale,
    double textScale,
    int pages,
    String seed,
    Facts facts) {
  Sheet {
    drawings = Map.copyOf(drawings);
  }

  /** The same with other markup. */
  Sheet with(String markup) {
    return new Sheet(markup, drawings, scale, textScale, pages, seed, facts);
  }

  /** Stands for everything the sheet shows. */
  String fingerprint() {
    return Hash.of(xhtml, scale + " " + textScale + " " + pages, seed, facts.toString());
  }

  /**
   * What a document says of itself.
   *
   * @param language ISO 639-1
   * @param date of the content; the day it was made would change the file every day
   */
  record Facts(String title, String subject, String author, String language, LocalDate date) {}
}
