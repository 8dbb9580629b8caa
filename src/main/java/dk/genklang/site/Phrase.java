package dk.genklang.site;

/**
 * Words to show.
 *
 * @param text may be empty, never null
 * @param lang the language they are in (ISO 639-1) where that is not the page's; empty where it is
 */
public record Phrase(String text, String lang) implements Marked {
  /** Nothing to show. */
  public static final Phrase NONE = new Phrase("", "");

  /** Words in the page's own language. */
  public static Phrase own(String text) {
    return new Phrase(text, "");
  }

  /** The same words, with a dash between hours ("9-13") that no line is broken at. */
  Phrase unbroken() {
    return new Phrase(text.replaceAll("(?<=\\d)-(?=\\d)", "–\u2060"), lang);
  }
}
