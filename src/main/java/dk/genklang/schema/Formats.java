package dk.genklang.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of a certain form, as they are written in Denmark. */
final class Formats {
  /** Eight digits, in groups or not, with or without +45; or a foreign number with its +. */
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+45 ?)?\\d{2}(?: ?\\d{2}){3}|\\+(?!45)\\d{1,3}(?: ?\\d){4,14}");

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,63}");

  private static final Pattern URL =
      Pattern.compile(
          "https?://(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[\\p{L}\\p{N}-]{2,63}(?::\\d{1,5})?"
              + "(?:[/?#][^\\s\"<>\\\\^`{|}\\p{Cntrl}]*)?");

  private static final Pattern POSTCODE = Pattern.compile("\\d{4}");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private Formats() {}

  static Type<String> phone() {
    return Types.pattern(PHONE, "not-a-phone");
  }

  static Type<String> email() {
    return Types.pattern(EMAIL, "not-an-email");
  }

  /** An address on the web, with http or https. */
  static Type<String> url() {
    return Types.pattern(URL, "not-a-url");
  }

  static Type<String> postcode() {
    return Types.pattern(POSTCODE, "not-a-postcode");
  }

  /** An ISO 639-1 code. */
  static Type<String> language() {
    return (node, reading) ->
        Types.scalar(node, reading, "text")
            .flatMap(
                text ->
                    LANGUAGES.contains(text)
                        ? Optional.of(text)
                        : reading.error("not-a-language", node, text));
  }
}
