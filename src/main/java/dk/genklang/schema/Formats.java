package dk.genklang.schema;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
              + "(?:[/?#][^\\s\"<>\\\\^`{|}\\x00-\\x1F\\x7F]*)?");

  private static final Pattern POSTCODE = Pattern.compile("\\d{4}");

  /** ICU's, so that they are the same on every JDK. */
  private static final List<String> LANGUAGES =
      Stream.of(ULocale.getISOLanguages()).filter(code -> code.length() == 2).sorted().toList();

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
    return Type.of(
        Description.choice(LANGUAGES),
        (node, reading) ->
            Types.scalar(node, reading, "text")
                .flatMap(
                    text ->
                        LANGUAGES.contains(text)
                            ? Optional.of(text)
                            : reading.error("not-a-language", node, text)));
  }
}
