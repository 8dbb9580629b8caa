package dk.genklang.text;

/**
 * A schedule as a sentence, and where in it the hours are.
 *
 * @param before {@code Hver tirsdag kl. }
 * @param hours {@code 17.30–19.30}
 * @param after {@code , til og med 29. september 2026}; may be empty
 */
public record ScheduleSentence(String before, String hours, String after) {
  /** The whole of it. */
  public String text() {
    return before + hours + after;
  }
}
