package dk.genklang.text;

/** A text was asked for that the message files do not have: a fault of a template or of code. */
public final class MissingTextException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String key;
  private final String language;

  MissingTextException(String key, String language) {
    super("No text \"" + key + "\" in the language \"" + language + "\"");
    this.key = key;
    this.language = language;
  }

  public String key() {
    return key;
  }

  public String language() {
    return language;
  }
}
